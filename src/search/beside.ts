import { atomsOf, findRow, rangeOf, rangesOf } from './atoms.ts';
import { pagesHoldingAny, type Corpus } from './corpus.ts';
import { byRank, cellAtoms, excluded, hitOf, rangesIn, stands } from './exact.ts';
import { formsOf, inSimplified, otherSpellings, type OtherForm, type SearchVocabulary } from './forms.ts';
import type { Hit, Range, SearchPage, SearchPassage } from './hit.ts';
import { stemOf } from './index-words.ts';
import type { Query, QueryTerm } from './query.ts';

/** What is found beside the exact set, each kind labelled and counted apart. */
export const BESIDE_KINDS = ['spelling', 'received', 'simplified', 'stem', 'inside'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** Where a term stands in a passage, cell by cell, in another form than its own. */
type Variant = (term: QueryTerm, passage: SearchPassage) => Range[][];

/** The languages whose words are found by their stems, too. */
const STEMS: Record<string, (atom: string) => string> = { en: stemOf };

/** How many ways of writing a whole query are looked for, at most: every word in it with other forms multiplies them. */
const MOST_CHOICES = 32;

/** What is found beside the exact set, the kinds that have nothing left out. */
export async function hitsBeside(
  corpus: Corpus, query: Query, vocabulary: SearchVocabulary, language: string,
): Promise<{ kind: BesideKind; hits: Hit[] }[]> {
  const pages = await pagesHoldingAny(corpus, waysToWrite(query, vocabulary, language));
  const kinds = BESIDE_KINDS.map((kind) => ({ kind, hits: besideHits(pages, query, kind, vocabulary, language) }));
  return kinds.filter(({ hits }) => hits.length);
}

/** The rows of atoms of a query as asked, and with its terms in each of their other forms. */
function waysToWrite({ terms }: Query, vocabulary: SearchVocabulary, language: string): string[][][] {
  let ways: string[][][] = [[]];
  for (const term of terms) {
    const forms = [term, ...formsOf(term, vocabulary, language)].map(({ atoms }) => atoms);
    ways = ways.flatMap((way) => forms.map((form) => [...way, form])).slice(0, MOST_CHOICES);
  }
  return ways;
}

/** Every passage that holds all terms, at least one of them in another form of the given kind; only those other forms are marked. */
export function besideHits(
  pages: readonly SearchPage[], query: Query, kind: BesideKind, vocabulary: SearchVocabulary, language: string,
): Hit[] {
  const variant = VARIANTS[kind](query, vocabulary, language);
  if (!variant) return [];
  const hits: Hit[] = [];
  for (const page of pages) {
    for (const [i, passage] of page.passages.entries()) {
      const others = query.terms.map((term) => (term.quoted ? passage.cells.map(() => []) : variant(term, passage)));
      if (!others.some(stands)) continue;
      const whole = query.terms.every((term, t) => stands(others[t]!) || stands(rangesIn(passage, term.atoms)));
      if (whole && !excluded(passage, query)) hits.push(hitOf(page, i, others));
    }
  }
  return hits.sort(byRank);
}

/** How terms are looked for in each kind of other form; undefined where a query or its language has none of the kind. */
const VARIANTS: Record<BesideKind, (query: Query, vocabulary: SearchVocabulary, language: string) => Variant | undefined> = {
  spelling: (query, { spellings }, language) => inForms(query, (term) => otherSpellings(term, spellings[language] ?? [])),
  received: () => receivedRanges,
  simplified: (query, { simplified }, language) => inForms(query, (term) => inSimplified(term, simplified[language] ?? {})),
  stem: (_query, _vocabulary, language) => STEMS[language] && stemRanges(STEMS[language]),
  inside: () => insideRanges,
};

/** Where terms stand in the given other forms of theirs; undefined where no term has any. */
function inForms({ terms }: Query, formsOfTerm: (term: QueryTerm) => OtherForm[]): Variant | undefined {
  const rows = new Map(terms.map((term) => [term, formsOfTerm(term).map(({ atoms }) => atoms)]));
  if (![...rows.values()].some(({ length }) => length)) return undefined;
  return (term, passage) => {
    const inEachForm = rows.get(term)!.map((row) => rangesIn(passage, row));
    return passage.cells.map((_, cell) => inEachForm.flatMap((cells) => cells[cell]!));
  };
}

/** Where the received text of a corrected passage has the term, and the reading has not: the range of the reading. */
function receivedRanges({ atoms }: QueryTerm, passage: SearchPassage): Range[][] {
  const inReading = rangesIn(passage, atoms);
  const found: Range[][] = passage.cells.map(() => []);
  for (const [cell, start, end, received] of passage.received ?? []) {
    const text = passage.cells[cell]!;
    const inReceived = rangesOf(atomsOf(text.slice(0, start) + received + text.slice(end)), atoms);
    const touches = (ranges: Range[], until: number) => ranges.some((range) => range[0] < until && range[1] > start);
    if (touches(inReceived, start + received.length) && !touches(inReading[cell]!, end)) found[cell]!.push([start, end]);
  }
  return found;
}

const known = new WeakMap<SearchPassage, string[][]>();

/** Where words of the same stems stand, and not the words themselves. */
function stemRanges(stem: (atom: string) => string): Variant {
  return ({ atoms }, passage) => {
    const stems = known.get(passage) ?? cellAtoms(passage).map(({ values }) => values.map(stem));
    known.set(passage, stems);
    const row = atoms.map(stem);
    return cellAtoms(passage).map((own, cell) => {
      const other = (i: number) => atoms.some((atom, k) => own.values[i + k] !== atom);
      return findRow(stems[cell]!, row).filter(other).map((i) => rangeOf(own, i, row.length));
    });
  };
}

/** Where the term stands inside a longer number or word: the whole atoms that it begins and ends in. */
function insideRanges({ atoms }: QueryTerm, passage: SearchPassage): Range[][] {
  const run = atoms.join('\u0001');
  const first = atoms[0]!;
  const last = atoms[atoms.length - 1]!;
  if (!/[\p{Script=Latin}\p{Nd}]/u.test(first + last)) return passage.cells.map(() => []);
  return cellAtoms(passage).map((own) => {
    const found: Range[] = [];
    for (let i = 0; i + atoms.length <= own.values.length; i++) {
      const row = own.values.slice(i, i + atoms.length);
      const longer = row[0] !== first || row[row.length - 1] !== last;
      if (longer && row.join('\u0001').includes(run)) found.push(rangeOf(own, i, atoms.length));
    }
    return found;
  });
}
