import type { SearchPage } from './hit.ts';
import { once } from './once.ts';
import { EditionChanged } from './text-file.ts';
import { giveWay } from './turns.ts';

/** Is given, perhaps several times, all those that have come of the first pages in the plan's order. */
export type Begin = (pages: readonly SearchPage[]) => void;

/** The one door to the text that is searched, whichever engine stands behind it. */
export interface Corpus {
  /**
   * All pages that may hold every one of the rows of atoms; what a page really holds, the caller decides. Where all are long in coming,
   * it is told with which they `begin`. Throws when the text cannot be had.
   */
  pagesHolding(rows: readonly (readonly string[])[], begin?: Begin): Promise<readonly SearchPage[]>;
}

/** A corpus that is made when it is first asked. */
export function lateCorpus(make: () => Promise<Corpus>): Corpus {
  const corpus = once(make);
  return { pagesHolding: async (rows, begin) => (await corpus()).pagesHolding(rows, begin) };
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
