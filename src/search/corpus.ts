import type { SearchPage } from './hit.ts';
import { once } from './once.ts';

/** The one door to the text that is searched, whichever engine stands behind it. */
export interface Corpus {
  /**
   * All pages that may hold every one of the rows of atoms; what a page really holds, the caller decides.
   * `first` is given the first of them in the plan's order where all would be long in coming. Throws when the text cannot be had.
   */
  pagesHolding(rows: readonly (readonly string[])[], first?: (pages: readonly SearchPage[]) => void): Promise<readonly SearchPage[]>;
}

/** What is published for a scan: all pages in one file. */
export interface SearchFile {
  pages: SearchPage[];
}

/** From this many bytes of text a reader should not load all of it: Pagefind takes over. */
export const LARGEST_FILE = 1_500_000;

/** The whole text in one file, for a plan of this size the quickest way to an exact answer. */
export function fileCorpus(address: string): Corpus {
  const file = once(async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as SearchFile;
  });
  return { pagesHolding: async () => (await file()).pages };
}

/** A corpus that is made when it is first asked. */
export function lateCorpus(make: () => Promise<Corpus>): Corpus {
  const corpus = once(make);
  return { pagesHolding: async (rows, first) => (await corpus()).pagesHolding(rows, first) };
}

/** The first corpus as long as it can be had, else the second. */
export function firstOf(first: Corpus, second: Corpus): Corpus {
  return { pagesHolding: (rows, begin) => first.pagesHolding(rows, begin).catch(() => second.pagesHolding(rows, begin)) };
}

/** The pages that may hold all of one of several sets of rows, each page once, in the plan's order. */
export async function pagesHoldingAny(corpus: Corpus, choices: readonly (readonly string[])[][]): Promise<SearchPage[]> {
  const found = await Promise.all(choices.map((rows) => corpus.pagesHolding(rows)));
  const pages = new Map(found.flat().map((page) => [page.order, page]));
  return [...pages.values()].sort((a, b) => a.order - b.order);
}
