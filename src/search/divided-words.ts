/** A hyphen that divides a word at the end of a line: small letters stand before it and begin the next line. */
const DIVIDED = /(\p{Ll})[-\u2010\u00ad][ \t\r]{0,8}\n[ \t]{0,8}(?=\p{Ll})/gu;

/**
 * A pasted text with the words whole that its lines divide, as a PDF gives them. A word that has a hyphen of its own there is then written
 * without it, and found with that difference.
 */
export const withWordsWhole = (pasted: string): string => pasted.replace(DIVIDED, '$1');
