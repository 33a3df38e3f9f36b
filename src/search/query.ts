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
const TERM = /\s*(?:([-−]?)(?:"([^"]*)"|“([^”]*)”)(?=\s|$)|(\S+))/gu;

/** Reads what a reader typed: words divided by white space, each once; “…” an exact string, -word without it (-5% is a number). Never throws. */
export function readQuery(typed: string): Query {
  const query: Query = { terms: [], without: [] };
  // A percent sign after white space still belongs to its number.
  for (const [, minus, straight, curly, bare] of typed.normalize('NFKC').replace(/(\d)\s+(?=[%‰])/g, '$1').matchAll(TERM)) {
    const quoted = bare === undefined;
    const excluded = quoted ? Boolean(minus) : /^[-−][^\d]/.test(bare);
    const text = straight ?? curly ?? (excluded ? bare!.slice(1) : bare!);
    const term: Term = { text, atoms: atomsOf(text).values, quoted };
    const list = excluded ? query.without : query.terms;
    if (term.atoms.length && !list.some((other) => other.quoted === quoted && other.atoms.join(' ') === term.atoms.join(' '))) list.push(term);
  }
  return query;
}

/** The language that is searched: Chinese is found in the Chinese text, whoever asks; what is only left out does not decide. */
export const languageOfQuery = ({ terms }: Query, own: 'zh' | 'en'): 'zh' | 'en' => (terms.some(({ text }) => isChinese(text)) ? 'zh' : own);

export const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
