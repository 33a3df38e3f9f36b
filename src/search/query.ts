import { atomsOf } from './atoms.ts';

/** Words as they are written and as search compares them. */
export interface Written {
  text: string;
  atoms: string[];
}

/** One thing that a query asks for: as it was typed, without quotation marks. */
export interface Term extends Written {
  /** Asked for in quotation marks: exactly so, in no other form. */
  quoted: boolean;
}

/** All of `terms` must stand in one passage, none of `without`. */
export interface Query {
  terms: Term[];
  without: Term[];
}

/** What stands between white space; in quotation marks, white space does not part it. */
const TERM = /\s*(?:(-?)(?:"([^"]*)"|“([^”]*)”)(?=\s|$)|(\S+))/gu;

/** Reads what a reader typed: words divided by white space, “…” an exact string, -word without it (-5% is a number). Never throws. */
export function readQuery(typed: string): Query {
  const query: Query = { terms: [], without: [] };
  for (const [, minus, straight, curly, bare] of typed.normalize('NFKC').matchAll(TERM)) {
    const quoted = bare === undefined;
    const excluded = quoted ? minus === '-' : /^-[^\d]/.test(bare);
    const text = straight ?? curly ?? (excluded ? bare!.slice(1) : bare!);
    const atoms = atomsOf(text).values;
    if (atoms.length) (excluded ? query.without : query.terms).push({ text, atoms, quoted });
  }
  return query;
}

/** The language that a query is answered from: Chinese is found in the Chinese text, whoever asks. */
export const languageOfQuery = (typed: string, own: 'zh' | 'en'): 'zh' | 'en' => (/\p{Script=Han}/u.test(typed) ? 'zh' : own);
