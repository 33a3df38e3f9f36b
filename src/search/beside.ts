import { pagesHoldingAny, type Corpus } from './corpus.ts';
import { excluded, hitOf, rangesIn, stands, type TermRanges } from './exact.ts';
import { FORM_KINDS, FORMS, formsOf, type SearchVocabulary } from './forms.ts';
import type { Hit, SearchPage } from './hit.ts';
import { insideRanges } from './inside.ts';
import type { Query } from './query.ts';
import { byRank } from './rank.ts';
import { unaccented } from './spelling.ts';
import { atOnce, inTurns, type Steps } from './turns.ts';
import { alikeRanges, inForms, receivedRanges, wholeNumerals, type Variant } from './variants.ts';
import { familyOf, STEMS } from './word-families.ts';

/** What is found beside the exact set, each kind labelled and counted apart, in the order in which a passage is given to one. */
export const BESIDE_KINDS = [...FORM_KINDS, 'accent', 'received', 'stem', 'family', 'inside'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** The languages whose words are found by their families, too. */
const FAMILIES: Record<string, (atom: string) => string> = { en: familyOf };

/** How many ways of writing a whole query are looked for, at most: every word in it with other forms multiplies them. */
const MOST_CHOICES = 32;

/**
 * What is found beside the exact set, the kinds that have nothing left out. The rule of its counts: a passage is counted once, where it
 * is found first: in the exact set, or under one kind; so the numbers on a page add up to passages that are all different, even where
 * a passage that was counted has another form as well.
 */
export async function hitsBeside(
  corpus: Corpus,
  query: Query,
  vocabulary: SearchVocabulary,
  language: string,
): Promise<{ kind: BesideKind; hits: Hit[] }[]> {
  const pages = await pagesHoldingAny(corpus, waysToWrite(query, vocabulary, language));
  const counted = new Set<number>();
  const kinds: { kind: BesideKind; hits: Hit[] }[] = [];
  for (const kind of BESIDE_KINDS) {
    const found = await inTurns(besideSteps(pages, query, kind, vocabulary, language));
    const hits = (found ?? []).filter(({ order }) => !counted.has(order));
    for (const { order } of hits) counted.add(order);
    if (hits.length) kinds.push({ kind, hits });
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

/**
 * Every passage outside the exact set that holds all terms, at least one of them in another form of the given kind; only those other forms
 * are marked.
 */
export const besideHits = (...asked: Parameters<typeof besideSteps>): Hit[] => atOnce(besideSteps(...asked));

/** The same in steps, a page each. */
function* besideSteps(
  pages: readonly SearchPage[],
  query: Query,
  kind: BesideKind,
  vocabulary: SearchVocabulary,
  language: string,
): Steps<Hit[]> {
  const variant = variantOf(kind, query, vocabulary, language);
  if (!variant) return [];
  const hits: Hit[] = [];
  for (const page of pages) {
    for (const [i, passage] of page.passages.entries()) {
      const others: TermRanges = [];
      let asAsked = true;
      // The first term that stands in no form ends it: a text that was pasted has many.
      const whole = query.terms.every((term) => {
        const other = term.quoted ? passage.cells.map(() => []) : variant(term, passage);
        const asked = stands(rangesIn(passage, term.atoms));
        others.push(other);
        asAsked &&= asked;
        return asked || stands(other);
      });
      if (whole && !asAsked && !excluded(passage, query)) hits.push(hitOf(page, i, others));
    }
    yield;
  }
  return hits.sort(byRank);
}

/** How terms are looked for in a kind of other form; undefined where a query or its language has none of the kind. */
function variantOf(kind: BesideKind, query: Query, vocabulary: SearchVocabulary, language: string): Variant | undefined {
  switch (kind) {
    case 'accent':
      return alikeRanges(unaccented);
    case 'received':
      return receivedRanges;
    case 'stem':
      return STEMS[language] && alikeRanges(STEMS[language]);
    case 'family':
      return FAMILIES[language] && alikeRanges(FAMILIES[language]);
    case 'inside':
      return insideRanges(query);
    case 'numeral':
      return inForms(query, (term) => FORMS.numeral(term, vocabulary, language), wholeNumerals);
    default:
      return inForms(query, (term) => FORMS[kind](term, vocabulary, language));
  }
}
