/** Printed pages from the first to the last: 29, 29–30. */
export const spanOf = (pages: readonly number[]): string => (pages.length > 1 ? `${pages[0]}–${pages[pages.length - 1]}` : `${pages[0]}`);

/** A year, or the first and the last of a period. */
export const yearsName = ({ first, last }: { first: number; last: number }): string => spanOf(first === last ? [first] : [first, last]);
