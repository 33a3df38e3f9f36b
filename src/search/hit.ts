/** Where something stands in a text: from one UTF-16 offset to the next. */
export type Range = [start: number, end: number];

/** What is found is one of these, each counted as its own kind; in a note (ours, not the plan's) no occurrence counts. */
export const HIT_KINDS = ['heading', 'clause', 'indicator', 'project', 'note'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** A passage that can be found and linked to: `id` is its anchor, `cells` its own words (one for a clause, one for each cell of a row). */
export interface SearchPassage {
  id: string;
  kind: HitKind;
  cells: string[];
  /** The printed pages that it stands on. */
  pages: number[];
  /** How much of the first cell is a run-in head or a row's name, in UTF-16 units; the whole of a heading. */
  head: number;
  /** Corrected words: the cell, where the reading stands in it, and what was received there. */
  received?: [cell: number, start: number, end: number, received: string][];
}

/** What stands between the headings of a path. */
export const SEPARATOR = ' › ';

/** A page of the site with the passages that are found on it. */
export interface SearchPage {
  /**
   * Its address for the readers of each language, from the site's root: a hit opens in their own edition, words of
   * another language beside it.
   */
  addresses: Record<string, string>;
  part: number;
  /** How many passages of the plan stand before its own. */
  order: number;
  /** The chapter that its hits are grouped under, or the part where there is none: id and heading. */
  group: { id: string; title: string };
  /** The headings above its passages, from the part down. */
  path: string;
  passages: SearchPassage[];
}

/** A page without its passages, as an index carries it, with the version of the text. */
export type PackedPage = Omit<SearchPage, 'passages'> & { version: string };

/** A passage that holds what was asked for, and where, in each cell. */
export interface Hit {
  page: SearchPage;
  passage: SearchPassage;
  marks: Range[][];
  /**
   * How many of the query's words stand in its head, how often the rarest of them stands in it, and how often all of
   * them as one string.
   */
  headTerms: number;
  often: number;
  asOneString: number;
  /** Several words were looked for, each for itself. */
  apart: boolean;
  /** How many passages of the plan stand before it. */
  order: number;
}

/** How often what was asked for stands in a passage of the plan's own words: a note has no occurrence. */
export function occurrencesOf({ passage, marks }: Hit): number {
  return passage.kind === 'note' ? 0 : marks.reduce((sum, cell) => sum + cell.length, 0);
}

/** How often it stands in all of them. */
export const totalOf = (hits: readonly Hit[]): number => hits.reduce((sum, hit) => sum + occurrencesOf(hit), 0);

/**
 * The occurrences that are said of hits: of one word or one string, how often it stands in them. Of several words a sum would count each
 * passage once for each of them: undefined, and the passages are counted instead.
 */
export const countedIn = (hits: readonly Hit[]): number | undefined => (hits.some(({ apart }) => apart) ? undefined : totalOf(hits));

/** Of hits, those in the plan's own words: a note is ours. */
export const inPlan = (hits: readonly Hit[]): Hit[] => hits.filter(({ passage }) => passage.kind !== 'note');
