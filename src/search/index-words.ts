import { unaccented } from './spelling.ts';
import { familyOf } from './word-families.ts';

/**
 * Letters and digits only, which Pagefind neither drops nor divides, nor takes for syntax: a Han character as three of
 * them, 17.75 as 17u2e75.
 */
const coded = (atom: string) => Array.from(familyOf(unaccented(atom)), codedCharacter).join('');

function codedCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if (/[\u3400-\u9fff]/.test(character)) return (code - 0x3400).toString(36).padStart(3, '0');
  return /[0-9a-z]/.test(character) ? character : `u${code.toString(16)}`;
}

/**
 * A row of atoms as words of the index, English ones by their families, without accents: each two neighbours are one word, and only an
 * atom that is alone is a word by itself.
 * A single Han character stands in so many places that all of them are heavy to load; a pair stands in few.
 * Different rows may have the same words: an index finds what may hold a row. Its writer and its reader must agree on this.
 */
export function indexWords(row: readonly string[]): string {
  const words = row.map(coded);
  return words.length > 1
    ? words
        .slice(1)
        .map((word, i) => words[i] + word)
        .join(' ')
    : words.join('');
}
