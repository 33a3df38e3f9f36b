import { spanOf } from '../span.ts';

/** Pages, years or values from the first to the last, in English: 29, 29–30. */
export const spanEn = (ends: readonly (number | string)[]): string => spanOf(ends, '–');

/** Printed pages in few letters: p. 29, pp. 29–30. */
export const pagesEn = (pages: readonly number[]): string => `${pages[0] === pages[pages.length - 1] ? 'p.' : 'pp.'} ${spanEn(pages)}`;
