import { atomsOf } from './atoms.ts';

/** One thing that a query asks for: a row of atoms. */
export interface Term {
  /** As it was typed, without quotation marks. */
  text: string;
  atoms: string[];
  /** Asked for in quotation marks: exactly so, in no other form. */
  quoted: boolean;
}

/** All of `terms` must stand in one passage, none of `without`. */
export interface Query {
  terms: Term[];
  without: Term[];
}

const TERM = /(-?)(?:"([^"]*)"|“([^”]*)”|([^\s"“”]+))/gu;
const BOUNDARY = /^[。;?!]$/;

/** Reads what a reader typed: words divided by white space, “…” an exact string, -word without it (-5% is a number). Never throws. */
export function readQuery(typed: string): Query {
  const query: Query = { terms: [], without: [] };
  for (const [, minus, straight, curly, bare] of typed.matchAll(TERM)) {
    const quoted = bare === undefined;
    let text = (straight ?? curly ?? bare)!;
    const number = minus && !quoted && /^\d/.test(text);
    if (number) text = minus + text;
    let atoms = atomsOf(text).values;
    // A question mark or full stop that closes an English word is the sentence's, not the word's.
    if (!quoted && /^[\p{Script=Latin}\p{N}]/u.test(text) && atoms.length > 1 && BOUNDARY.test(atoms[atoms.length - 1]!)) atoms = atoms.slice(0, -1);
    if (atoms.length) (minus && !number ? query.without : query.terms).push({ text, atoms, quoted });
  }
  return query;
}

/** The language that a query is answered from: Chinese is found in the Chinese text, whoever asks. */
export const languageOfQuery = (typed: string, own: 'zh' | 'en'): 'zh' | 'en' => (/\p{Script=Han}/u.test(typed) ? 'zh' : own);
