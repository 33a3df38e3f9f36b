import { sourceLanguage, type Language } from '../editions.ts';
import { atomsOf } from '../search/atoms.ts';
import { besideHits } from '../search/beside.ts';
import { exactHits } from '../search/exact.ts';
import { totalOf, type SearchPage } from '../search/hit.ts';
import { NO_VOCABULARY } from '../search/no-vocabulary.ts';
import { readQuery } from '../search/query.ts';
import { nameIn } from '../vocabulary/name.ts';
import { termOrder } from '../vocabulary/order.ts';
import type { Term } from '../vocabulary/vocabulary.ts';

/** A term as a list of terms shows it: in one language, with how often a search finds it. */
export interface ListedTerm {
  term: Term;
  form: string;
  /** The query that finds it: the first of its forms that stands in the text, else its words as they stand there, as in the plural. */
  query: string;
  count: number;
}

/** Terms in the order of their language, in groups under a letter; counts are those that a search for the form gives. */
export function listTerms(
  terms: readonly Term[],
  pages: readonly SearchPage[],
  language: Language,
): { initial: string; terms: ListedTerm[] }[] {
  const { compare, initialOf } = termOrder(language);
  const countOf = (query: string) => totalOf(exactHits(pages, readQuery(query)));
  // Chinese has no white space that would divide a string into several.
  const queryOf = (string: string) => (language === sourceLanguage ? string : `"${string}"`);
  const listed = terms.map((term): ListedTerm => {
    const strings = term[language.tag].map(searchable);
    const standing = strings.find((each) => countOf(queryOf(each)));
    const query = queryOf(standing ?? inflected(strings[0]!, pages, language) ?? strings[0]!);
    return { term, form: nameIn(term, language), query, count: countOf(query) };
  });
  listed.sort((a, b) => compare(a.form, b.form));
  const groups = Map.groupBy(listed, ({ form }) => initialOf(form));
  return [...groups].map(([initial, group]) => ({ initial, terms: group }));
}

/** Quotation marks of its own would end the string; strings in them that follow each other stay apart: “3·01”“3·11”. */
const searchable = (form: string) => form.replace(/[”’][“‘]/g, '、').replace(/[“”"]/g, '');

/**
 * The words of a string as they stand in the text most often where only their stems agree, with the same signs between them; undefined
 * where not even those stand.
 */
function inflected(string: string, pages: readonly SearchPage[], { tag }: Language): string | undefined {
  const query = { terms: [{ text: string, atoms: atomsOf(string).values, quoted: false }], without: [] };
  const found = besideHits(pages, query, 'stem', NO_VOCABULARY, tag).flatMap(({ passage, marks }) =>
    marks.flatMap((places, cell) => places.map(([start, end]) => passage.cells[cell]!.slice(start, end).toLowerCase())),
  );
  const signs = (each: string) => each.replace(/\p{L}+/gu, 'x');
  const often = (each: string) => found.filter((other) => other === each).length;
  return found.filter((each) => signs(each) === signs(string)).sort((a, b) => often(b) - often(a))[0];
}
