import type { Begin, Corpus } from './corpus.ts';
import type { SearchPage } from './hit.ts';
import { once } from './once.ts';
import { EditionChanged, readText } from './text-file.ts';

/** From this many bytes of text a reader should not load all of it: Pagefind takes over. */
export const LARGEST_FILE = 1_500_000;

/** A text that is not whole after so many milliseconds of reading is long in coming. */
const PATIENCE = 50;

/** The whole text of a version in one file, for a plan of this size the quickest way to an exact answer; searched as it comes. */
export function fileCorpus(address: string, version: string): Corpus {
  const waiting = new Set<Begin>();
  const read = async (cache: RequestCache) => {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    let known: readonly SearchPage[] = [];
    const tell = () => known.length && waiting.forEach((begin) => begin(known));
    let late = false;
    const patience = setTimeout(() => {
      late = true;
      tell();
    }, PATIENCE);
    const came = (pages: readonly SearchPage[]) => {
      known = pages;
      if (late) tell();
    };
    return readText(response, version, came).finally(() => clearTimeout(patience));
  };
  const file = once(() =>
    read('default').catch((cause) => {
      // What a browser had kept may be older than the page.
      if (cause instanceof EditionChanged) return read('reload');
      throw cause;
    }),
  );
  return {
    async pagesHolding(_rows, begin) {
      if (begin) waiting.add(begin);
      try {
        return await file();
      } finally {
        if (begin) waiting.delete(begin);
      }
    },
  };
}
