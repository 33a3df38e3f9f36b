import type { Begin, Corpus } from './corpus.ts';
import type { SearchPage } from './hit.ts';
import { once } from './once.ts';
import { EditionChanged, readText } from './text-file.ts';

/** From this many bytes of text a reader should not load all of it: Pagefind takes over. */
export const LARGEST_FILE = 1_500_000;

/** A text that is not there so many milliseconds after it was asked for comes by a slow network. */
export const SLOW = 600;
/** What a browser has already takes it so long to read, at most: in milliseconds, on a slow processor. */
const READ = 50;

/** The whole text of a version in one file, for a plan of this size the quickest way to an exact answer; where it is slow, as it comes. */
export function fileCorpus(address: string, version: string): Corpus {
  const waiting = new Set<Begin>();
  let known: readonly SearchPage[] = [];
  let slow = false;
  const tell = (begins: Iterable<Begin>) => {
    if (slow && known.length) for (const begin of begins) begin(known);
  };
  const read = async (cache: RequestCache) => {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    // A page asks for its text when it is opened.
    const patience = setTimeout(
      () => {
        slow = true;
        tell(waiting);
      },
      Math.max(READ, SLOW - performance.now()),
    );
    const came = (pages: readonly SearchPage[]) => {
      known = pages;
      tell(waiting);
    };
    return readText(response, version, came).finally(() => {
      clearTimeout(patience);
      slow = false;
    });
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
      const whole = file();
      if (!begin) return whole;
      waiting.add(begin);
      tell([begin]);
      return whole.finally(() => waiting.delete(begin));
    },
  };
}
