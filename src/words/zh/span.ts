import { spanOf } from '../span.ts';

/** Pages, years or values from the first to the last, in Chinese: 29, 29—30. */
export const spanZh = (ends: readonly (number | string)[]): string => spanOf(ends, '—');
