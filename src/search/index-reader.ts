import type { Corpus } from './corpus.ts';
import type { PackedPage, SearchPage, SearchPassage } from './hit.ts';
import { indexWords } from './index-words.ts';
import { EditionChanged } from './text-file.ts';

interface Fragment {
  anchors: { title?: string }[];
}
interface Engine {
  search(term: string, options: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

let failedChunks: number | undefined;

/**
 * Counts the index chunks that fail to arrive: Pagefind only prints such a failure and answers "nothing found", and a
 * false "nothing" is worse than an error.
 */
function watchChunks(): void {
  if (failedChunks !== undefined) return;
  failedChunks = 0;
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (!String(input).endsWith('.pf_index')) return plainFetch(input, init);
    try {
      const response = await plainFetch(input, init);
      if (!response.ok) failedChunks!++;
      await response.clone().arrayBuffer(); // The body too can break off.
      return response;
    } catch (error) {
      failedChunks!++;
      throw error;
    }
  };
}

async function loadEngine(bundle: string): Promise<Engine> {
  watchChunks();
  const pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  return pagefind.createInstance({ noWorker: true }); // require-trusted-types-for 'script' forbids its worker.
}

/** How many of Pagefind's records are loaded before the reader sees a hit: a frequent word of a large text stands in thousands. */
const FIRST_RECORDS = 2;

/** The text of a version behind a Pagefind index: only the pages that hold the rows' words are loaded. */
export function indexCorpus(bundle: string, version: string): Corpus {
  let engine: Promise<Engine> | undefined;
  return {
    async pagesHolding(rows, begin) {
      try {
        const { search } = await (engine ??= loadEngine(bundle));
        const failedBefore = failedChunks;
        // Only a wholly quoted query is exact, so every row is a search of its own.
        const answers = await Promise.all(rows.map((row) => search(`"${indexWords(row)}"`, { sort: { order: 'asc' } })));
        if (failedChunks !== failedBefore) throw new Error('A part of the index did not arrive');
        const [one, ...others] = answers.map((answer) => answer.results);
        const inAll = (one ?? []).filter((page) => others.every((other) => other.some((result) => result.id === page.id)));
        const load = async (results: typeof inAll) =>
          (await Promise.all(results.map((page) => page.data()))).flatMap((record) => pagesOf(record, version));
        const begun = await load(inAll.slice(0, FIRST_RECORDS));
        if (inAll.length > FIRST_RECORDS && begin) {
          begin(begun);
          // What was found is drawn before the rest asks for the line.
          await new Promise((resume) => setTimeout(resume));
        }
        return [...begun, ...(await load(inAll.slice(FIRST_RECORDS)))];
      } catch (cause) {
        if (cause instanceof EditionChanged) throw cause;
        engine = undefined; // An engine that failed never recovers, or belongs to a bundle since replaced.
        throw new Error(`The search index at ${bundle} cannot be loaded`, { cause });
      }
    },
  };
}

/** The pages that one of Pagefind's records holds: each is followed by its passages. */
function pagesOf({ anchors }: Fragment, version: string): SearchPage[] {
  const pages: SearchPage[] = [];
  for (const { title } of anchors) {
    const carried = JSON.parse(title!) as PackedPage | SearchPassage;
    if ('order' in carried) {
      const { version: own, ...page } = carried;
      if (own !== version) throw new EditionChanged(`The index is version ${own}, the page ${version}`);
      pages.push({ ...page, passages: [] });
    } else pages[pages.length - 1]!.passages.push(carried);
  }
  return pages;
}
