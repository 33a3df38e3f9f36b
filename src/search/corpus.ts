import type { SearchPage } from './hit.ts';
import { once } from './once.ts';
import { giveWay } from './turns.ts';

/** The one door to the text that is searched, whichever engine stands behind it. */
export interface Corpus {
  /**
   * All pages that may hold every one of the rows of atoms; what a page really holds, the caller decides.
   * `first` is given the first of them in the plan's order where all would be long in coming. Throws when the text cannot be had.
   */
  pagesHolding(rows: readonly (readonly string[])[], first?: (pages: readonly SearchPage[]) => void): Promise<readonly SearchPage[]>;
}

/** What is published for a scan: all pages in one file, with the digest that the page which searches it knows. */
export interface SearchFile {
  version: string;
  pages: SearchPage[];
}

/** The text that came is that of another build than the page's: nothing may be said of it. */
export class EditionChanged extends Error {}

/** From this many bytes of text a reader should not load all of it: Pagefind takes over. */
export const LARGEST_FILE = 1_500_000;

/** The whole text of a version in one file, for a plan of this size the quickest way to an exact answer. */
export function fileCorpus(address: string, version: string): Corpus {
  const load = async (cache: RequestCache) => {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const loaded = (await response.json()) as Partial<SearchFile> | null;
    if (!loaded?.version || !Array.isArray(loaded.pages)) throw new Error(`${address}: no text`);
    return loaded as SearchFile;
  };
  const file = once(async () => {
    const first = await load('default');
    // What a browser had kept may be older than the page.
    const loaded = first.version === version ? first : await load('reload');
    if (loaded.version !== version) throw new EditionChanged(`${address} is version ${loaded.version}, the page ${version}`);
    return loaded;
  });
  return { pagesHolding: async () => (await file()).pages };
}

/** A corpus that is made when it is first asked. */
export function lateCorpus(make: () => Promise<Corpus>): Corpus {
  const corpus = once(make);
  return { pagesHolding: async (rows, first) => (await corpus()).pagesHolding(rows, first) };
}

/** The first corpus as long as it can be had, else the second; one of another edition has no second. */
export function firstOf(first: Corpus, second: Corpus): Corpus {
  const instead = (cause: unknown) => {
    if (cause instanceof EditionChanged) throw cause;
    return second;
  };
  return {
    pagesHolding: (rows, begin) => first.pagesHolding(rows, begin).catch((cause) => instead(cause).pagesHolding(rows, begin)),
  };
}

/** A corpus for as long as someone waits for its answers: throws when nobody does, so that no work goes on behind a later question. */
export function whileAsked(corpus: Corpus, asked: () => boolean): Corpus {
  return {
    async pagesHolding(rows, begin) {
      await giveWay();
      if (!asked()) throw new Error('Nobody waits for this any more');
      return corpus.pagesHolding(rows, begin);
    },
  };
}

/** The pages that may hold all of one of several sets of rows, each page once, in the plan's order. */
export async function pagesHoldingAny(corpus: Corpus, choices: readonly (readonly string[])[][]): Promise<SearchPage[]> {
  const found = await Promise.all(choices.map((rows) => corpus.pagesHolding(rows)));
  const pages = new Map(found.flat().map((page) => [page.order, page]));
  return [...pages.values()].sort((a, b) => a.order - b.order);
}
