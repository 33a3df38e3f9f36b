import { atomsOf } from './atoms.ts';
import { visible } from './fold.ts';
import { isChinese } from './is-chinese.ts';
import { inContext } from './same-characters.ts';

/** Words as they are written and as search compares them. */
export interface Written {
  text: string;
  atoms: string[];
}

/** One thing that a query asks for: as it was typed, without quotation marks. */
export interface QueryTerm extends Written {
  /** Asked for in quotation marks: exactly so, in no other form. */
  quoted: boolean;
}

/** All of `terms` must stand in one passage, none of `without`. */
export interface Query {
  terms: QueryTerm[];
  without: QueryTerm[];
}

/**
 * What stands between white space; in quotation marks, white space does not part it. The signs of a query are read in either width; its
 * words stay as they were typed, since atomsOf alone says which characters are the same.
 */
const TERM = /\s*(?:([-−－]?)(?:["＂]([^"＂]*)["＂]|“([^”]*)”)(?=\s|$)|(\S+))/gu;

/** The comma after a word of several, which is no part of it. */
const LISTED = /[,，、]{1,8}$/;

/**
 * Reads what a reader typed: words divided by white space, each once; “…” an exact string, -word without it (-5% is a
 * number). Never throws.
 */
export function readQuery(typed: string): Query {
  const query: Query = { terms: [], without: [] };
  // What nobody sees parts no word, nor does a space in a number; a percent sign after white space still belongs to its number.
  const text = inContext(visible(typed)).replace(/(\p{Nd})\s+(?=[%％‰])/gu, '$1');
  for (const [, minus, straight, curly, bare] of text.matchAll(TERM)) {
    const quoted = bare === undefined;
    const excluded = quoted ? Boolean(minus) : /^[-−－]\P{Nd}/u.test(bare);
    const asked = straight ?? curly ?? (excluded ? bare!.slice(1) : bare!).replace(LISTED, '');
    const term: QueryTerm = { text: asked, atoms: atomsOf(asked).values, quoted };
    const list = excluded ? query.without : query.terms;
    const same = (other: QueryTerm) => other.quoted === quoted && other.atoms.join(' ') === term.atoms.join(' ');
    if (term.atoms.length && !list.some(same)) list.push(term);
  }
  return query;
}

/** The language that is searched: Chinese is found in the Chinese text, whoever asks; what is only left out does not decide. */
export function languageOfQuery<Language>({ terms }: Query, ofPage: Language, chinese: Language): Language {
  return terms.some(({ atoms }) => atoms.some(isChinese)) ? chinese : ofPage;
}
