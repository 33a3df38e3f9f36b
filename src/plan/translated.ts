import { text } from './schema.ts';

/** Letters and digits of the width of Chinese characters. */
export const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu;

/** Letters, each with its marks, that have a form as one character and are not written so. */
export const decomposed = (text: string) => (text.match(/\p{L}\p{M}+/gu) ?? []).filter((letter) => letter !== letter.normalize('NFC'));

/**
 * Words of a translation: letters and digits of the common width, each letter one character, so that a reader who types them finds them.
 */
export const translatedWords = text.refine((words) => words.search(FULL_WIDTH) < 0 && !decomposed(words).length, {
  error: 'letters and digits of the common width (2 and not ２), each letter with its mark as one character (Unicode’s form NFC)',
});
