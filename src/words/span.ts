/** Printed pages from the first to the last: 29, 29–30. */
export const spanOf = (pages: readonly number[]): string => (pages.length > 1 ? `${pages[0]}–${pages[pages.length - 1]}` : `${pages[0]}`);
