import { stemmer } from 'stemmer';

/** The stem of an English word; anything else as it is. */
export const stemOf = (atom: string): string => (/^[a-z]+$/.test(atom) ? stemmer(atom) : atom);

/** Characters that Pagefind drops or treats as syntax are written by their code: 17.75 is 17u2e75, just a word to it. */
const coded = (atom: string) => Array.from(atom, (character) => (/[0-9a-z\u3400-\u9fff]/.test(character) ? character : `u${character.codePointAt(0)!.toString(16)}`)).join('');

/** A row of atoms as Pagefind words, English ones by their stems: the writer and the reader of an index must agree on this. */
export const indexWords = (row: readonly string[]): string => row.map((atom) => coded(stemOf(atom))).join(' ');
