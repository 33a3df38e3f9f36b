import { placesOfAll, type Range, type SearchLanguage } from './language.ts';

/** One passage that holds every word of the query, with the places of the words as offsets into `text`. */
export interface Hit { id: string; meta: Record<string, string>; text: string; marks: Range[] }

interface Fragment { meta: Record<string, string>; anchors: { id: string; title?: string }[] }
interface Engine { search(term: string, options: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }> }

const engines = new Map<string, Promise<Engine>>();
let failedChunks: number | undefined;

/** Counts the index chunks that fail to arrive: Pagefind only prints such a failure and answers "nothing found", and a false "nothing" is worse than an error. */
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
    } catch (error) { failedChunks!++; throw error; }
  };
}

async function loadEngine(pagefindUrl: string): Promise<Engine> {
  watchChunks();
  const pagefind = await import(/* @vite-ignore */ pagefindUrl);
  return pagefind.createInstance({ noWorker: true }); // require-trusted-types-for 'script' forbids its worker.
}

/** Finds every passage that holds all terms of the query, in the order in which the pages were indexed; `bundle` is the address of the language's index. */
export async function findPassages(query: string, language: SearchLanguage, bundle: string): Promise<Hit[]> {
  const terms = language.terms(query);
  if (terms.length === 0) return [];
  const pages: Fragment[] = [];
  try {
    if (!engines.has(bundle)) engines.set(bundle, loadEngine(`${bundle}pagefind.js`));
    const engine = await engines.get(bundle)!;
    const failedBefore = failedChunks;
    // Only a wholly quoted query is exact, so every term is a search of its own.
    const answers = await Promise.all(terms.map(({ phrase }) => engine.search(`"${phrase}"`, { sort: { order: 'asc' } })));
    if (failedChunks !== failedBefore) throw new Error('A part of the index did not arrive');
    const [first, ...others] = answers.map((answer) => answer.results);
    const inAll = first!.filter((page) => others.every((other) => other.some((result) => result.id === page.id)));
    pages.push(...await Promise.all(inAll.map((page) => page.data())));
  } catch (cause) {
    engines.delete(bundle); // An engine that failed never recovers, or belongs to a bundle since replaced: the next call gets a new one.
    throw new Error(`The search index at ${bundle} cannot be loaded`, { cause });
  }
  return pages.flatMap(({ meta, anchors }) => anchors.flatMap(({ id, title: text = '' }) => {
    // Pagefind names pages, and a phrase may even run from one passage into the next: the passage itself decides.
    const marks = placesOfAll(text, terms);
    return marks ? [{ id, meta, text, marks }] : [];
  }));
}
