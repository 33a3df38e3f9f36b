/** Small letters, Chinese of full and half width alike, accents aside: as words are compared. */
export const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** The longest text that rows are narrowed by, in characters. */
export const LONGEST = 300;

/** The words of a text that was typed, as they are compared. */
export const typedWords = (typed: string): string[] => folded(typed.slice(0, LONGEST)).split(/\s+/).filter(Boolean);
