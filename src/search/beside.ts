import { pagesHoldingAny, type Corpus } from './corpus.ts';
import { excluded, hitOf, rangesIn, stands, type TermRanges } from './exact.ts';
import { formsOf, inSimplified, otherSpellings, type SearchVocabulary } from './forms.ts';
import type { Hit, SearchPage } from './hit.ts';
import { stemOf } from './index-words.ts';
import type { Query } from './query.ts';
import { byRank } from './rank.ts';
import { atOnce, inTurns, type Steps } from './turns.ts';
import { inForms, insideRanges, receivedRanges, stemRanges, type Variant } from './variants.ts';

/** What is found beside the exact set, each kind labelled and counted apart. */
export const BESIDE_KINDS = ['spelling', 'received', 'simplified', 'stem', 'inside'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** The languages whose words are found by their stems, too. */
const STEMS: Record<string, (atom: string) => string> = { en: stemOf };

/** How many ways of writing a whole query are looked for, at most: every word in it with other forms multiplies them. */
const MOST_CHOICES = 32;

/** What is found beside the exact set, the kinds that have nothing left out. */
export async function hitsBeside(
  corpus: Corpus,
  query: Query,
  vocabulary: SearchVocabulary,
  language: string,
): Promise<{ kind: BesideKind; hits: Hit[] }[]> {
  const pages = await pagesHoldingAny(corpus, waysToWrite(query, vocabulary, language));
  const kinds: { kind: BesideKind; hits: Hit[] }[] = [];
  for (const kind of BESIDE_KINDS) {
    const hits = await inTurns(besideSteps(pages, query, kind, vocabulary, language));
    if (hits?.length) kinds.push({ kind, hits });
  }
  return kinds;
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
export const besideHits = (...asked: Parameters<typeof besideSteps>): Hit[] => atOnce(besideSteps(...asked));

/** The same in steps, a page each. */
function* besideSteps(
  pages: readonly SearchPage[],
  query: Query,
  kind: BesideKind,
  vocabulary: SearchVocabulary,
  language: string,
): Steps<Hit[]> {
  const variant = VARIANTS[kind](query, vocabulary, language);
  if (!variant) return [];
  const hits: Hit[] = [];
  for (const page of pages) {
    for (const [i, passage] of page.passages.entries()) {
      const others: TermRanges = [];
      // The first term that stands in no form ends it: a text that was pasted has many.
      const whole = query.terms.every((term) => {
        const other = term.quoted ? passage.cells.map(() => []) : variant(term, passage);
        others.push(other);
        return stands(other) || stands(rangesIn(passage, term.atoms));
      });
      if (whole && others.some(stands) && !excluded(passage, query)) hits.push(hitOf(page, i, others));
    }
    yield;
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
