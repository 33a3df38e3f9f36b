import { atomsOf, findRow, placeOf, placesOf } from './atoms.ts';
import type { Corpus } from './corpus.ts';
import { byRank, cellAtoms, excluded, hitOf, placesIn, stands } from './exact.ts';
import { formsOf, inSimplified, otherSpellings, type SearchVocabulary } from './forms.ts';
import type { Hit, Range, SearchPage, SearchPassage } from './hit.ts';
import { stemOf } from './index-words.ts';
import type { Query, Term } from './query.ts';

/** What is found beside the exact set, each kind labelled and counted apart. */
export const BESIDE_KINDS = ['spelling', 'received', 'simplified', 'stem', 'inside'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** The places of a term in a passage in another form than its own. */
type Variant = (term: Term, passage: SearchPassage) => Range[][];

/** How many ways of writing a whole query are looked for, at most: every place in it multiplies them. */
const MOST_CHOICES = 32;

/** What is found beside the exact set, the kinds that have nothing left out. */
export async function hitsBeside(corpus: Corpus, query: Query, vocabulary: SearchVocabulary, language: string): Promise<{ kind: BesideKind; hits: Hit[] }[]> {
  const pages = await besidePages(corpus, query, vocabulary, language);
  return BESIDE_KINDS.map((kind) => ({ kind, hits: besideHits(pages, query, kind, vocabulary, language) })).filter(({ hits }) => hits.length);
}

/** The pages that may hold the query in another form: all of it as asked, or with a place or a traditional character written otherwise. */
async function besidePages(corpus: Corpus, query: Query, vocabulary: SearchVocabulary, language: string): Promise<SearchPage[]> {
  const rows = query.terms.map((term) => [term, ...formsOf(term, vocabulary, language)].map(({ atoms }) => atoms));
  const choices = rows.reduce<string[][][]>((all, forms) => all.flatMap((chosen) => forms.map((form) => [...chosen, form])).slice(0, MOST_CHOICES), [[]]);
  const found = (await Promise.all(choices.map((choice) => corpus.pagesHolding(choice)))).flat();
  return [...new Map(found.map((page) => [page.order, page])).values()].sort((a, b) => a.order - b.order);
}

/** Every passage that holds all terms, at least one of them in another form of the given kind; only those other places are marked. */
export function besideHits(pages: readonly SearchPage[], query: Query, kind: BesideKind, vocabulary: SearchVocabulary, language: string): Hit[] {
  const variant = VARIANTS[kind](query, vocabulary, language);
  if (!variant) return [];
  const hits: Hit[] = [];
  for (const page of pages) {
    for (const [i, passage] of page.passages.entries()) {
      const others = query.terms.map((term) => (term.quoted ? passage.cells.map(() => []) : variant(term, passage)));
      if (!others.some(stands)) continue;
      const whole = query.terms.every((term, t) => stands(others[t]!) || stands(placesIn(passage, term.atoms)));
      if (whole && !excluded(passage, query)) hits.push(hitOf(page, i, others));
    }
  }
  return hits.sort(byRank);
}

const inForms = (forms: readonly string[][]): Variant => (_, passage) => passage.cells.map((_cell, cell) => forms.flatMap((row) => placesIn(passage, row)[cell]!));

const VARIANTS: Record<BesideKind, (query: Query, vocabulary: SearchVocabulary, language: string) => Variant | undefined> = {
  spelling: (query, { spellings }, language) => {
    const forms = new Map(query.terms.map((term) => [term, otherSpellings(term, spellings[language] ?? []).map(({ atoms }) => atoms)]));
    return [...forms.values()].some((rows) => rows.length) ? (term, passage) => inForms(forms.get(term)!)(term, passage) : undefined;
  },
  received: () => (term, passage) => receivedPlaces(term, passage),
  simplified: (query, { simplified }, language) =>
    language === 'zh' && query.terms.some((term) => inSimplified(term, simplified).length) ? (term, passage) => inForms(inSimplified(term, simplified).map(({ atoms }) => atoms))(term, passage) : undefined,
  stem: (_query, _vocabulary, language) => (language === 'en' ? (term, passage) => stemPlaces(term, passage) : undefined),
  inside: () => (term, passage) => insidePlaces(term, passage),
};

/** Where the received text of a corrected passage has the term, and the reading has not: the place of the reading. */
function receivedPlaces({ atoms }: Term, passage: SearchPassage): Range[][] {
  return passage.cells.map((text, cell) => (passage.received ?? []).flatMap(([of, start, end, received]): Range[] => {
    if (of !== cell) return [];
    const here = placesOf(atomsOf(text.slice(0, start) + received + text.slice(end)), atoms).some((place) => place[0] < start + received.length && place[1] > start);
    const read = placesIn(passage, atoms)[cell]!.some((place) => place[0] < end && place[1] > start);
    return here && !read ? [[start, end]] : [];
  }));
}

const stems = new WeakMap<SearchPassage, string[][]>();

/** Where words of the same stems stand, and not the words themselves. */
function stemPlaces({ atoms }: Term, passage: SearchPassage): Range[][] {
  const cells = stems.get(passage) ?? cellAtoms(passage).map(({ values }) => values.map(stemOf));
  stems.set(passage, cells);
  const row = atoms.map(stemOf);
  return cells.map((values, cell) => {
    const own = cellAtoms(passage)[cell]!;
    return findRow(values, row).filter((i) => row.some((_, k) => own.values[i + k] !== atoms[k])).map((i) => placeOf(own, i, row.length));
  });
}

/** Where the term stands inside a longer number or word: the whole atoms that it begins and ends in. */
function insidePlaces({ atoms }: Term, passage: SearchPassage): Range[][] {
  const run = atoms.join('\u0001');
  if (!/[\p{Script=Latin}\p{Nd}]/u.test(atoms[0]! + atoms[atoms.length - 1]!)) return passage.cells.map(() => []);
  return cellAtoms(passage).map((own) => own.values.flatMap((_, i): Range[] => {
    const row = own.values.slice(i, i + atoms.length);
    if (row.length < atoms.length || !row.join('\u0001').includes(run)) return [];
    const longer = row[0] !== atoms[0] || row[row.length - 1] !== atoms[atoms.length - 1];
    return longer ? [placeOf(own, i, atoms.length)] : [];
  }));
}
