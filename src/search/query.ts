/** One passage that holds every word of the query, with the places of the words as offsets into `text`. */
export interface Hit { id: string; url: string; title: string; meta: Record<string, string>; text: string; marks: [start: number, end: number][] }

interface Fragment { url: string; meta: Record<string, string>; anchors: { id: string; title?: string }[] }
interface Engine { search(term: string, options: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }> }

const engines = new Map<string, Promise<Engine>>();
let failedChunks: number | undefined;

/** Folds a text for comparison (NFKC, small letters, no white space or invisible characters); `from[i]` and `to[i]` tell where the i-th folded unit stands in the original. */
export function fold(text: string): { folded: string; from: number[]; to: number[] } {
  let folded = '';
  const from: number[] = [], to: number[] = [];
  // A base character is folded together with its marks (U+FF9E and U+FF9F too), or NFKC could not compose them.
  for (const { 0: cluster, index } of text.matchAll(/[^\s\p{Cf}][\p{M}\uFF9E\uFF9F]*/gu)) {
    const piece = cluster.normalize('NFKC').toLowerCase().replace(/\s/g, '');
    folded += piece;
    for (let i = 0; i < piece.length; i++) { from.push(index); to.push(index + cluster.length); }
  }
  return { folded, from, to };
}

/** Writes a folded text as one Pagefind word per character; used for the index and for the query, which must agree. */
export function separate(folded: string): string {
  // Pagefind drops punctuation, treats quotes as syntax and marks as variants of the bare letter: a code such as u3002 is just a word to it.
  return Array.from(folded, (c) => (/[0-9a-z\u3400-\u9fff]/.test(c) ? c : `u${c.codePointAt(0)!.toString(16)}`)).join(' ');
}

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

/** The places of all words in a folded text, in order and without overlaps; undefined if a word is missing. */
function places(folded: string, words: string[]): [number, number][] | undefined {
  const found: [number, number][] = [];
  for (const word of words) {
    if (!folded.includes(word)) return undefined;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) found.push([at, at + word.length]);
  }
  const merged: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1]; // not at(-1): browsers of four years ago lack it
    if (last && start < last[1]) last[1] = Math.max(last[1], end); else merged.push([start, end]);
  }
  return merged;
}

/** Finds every passage that holds all white-space separated words of the query literally, in the order in which the pages were indexed. */
export async function findPassages(query: string, pagefindUrl: string): Promise<Hit[]> {
  const words = [...new Set(query.split(/\s+/).map((word) => fold(word).folded))].filter(Boolean);
  if (words.length === 0) return [];
  const pages: Fragment[] = [];
  try {
    if (!engines.has(pagefindUrl)) engines.set(pagefindUrl, loadEngine(pagefindUrl));
    const engine = await engines.get(pagefindUrl)!;
    const failedBefore = failedChunks;
    // Only a wholly quoted query is exact, so every word is a search of its own.
    const answers = await Promise.all(words.map((word) => engine.search(`"${separate(word)}"`, { sort: { order: 'asc' } })));
    if (failedChunks !== failedBefore) throw new Error('A part of the index did not arrive');
    const [first, ...others] = answers.map((answer) => answer.results);
    const inAll = first!.filter((page) => others.every((other) => other.some((result) => result.id === page.id)));
    pages.push(...await Promise.all(inAll.map((page) => page.data())));
  } catch (cause) {
    engines.delete(pagefindUrl); // An engine that failed never recovers, or belongs to a bundle since replaced: the next call gets a new one.
    throw new Error(`The search index at ${pagefindUrl} cannot be loaded`, { cause });
  }
  return pages.flatMap(({ url, meta: { title = '', ...meta }, anchors }) => anchors.flatMap(({ id, title: text = '' }) => {
    const { folded, from, to } = fold(text);
    // Pagefind names pages, and a phrase may even run from one passage into the next: the passage itself decides.
    const marks = places(folded, words)?.map(([start, end]): [number, number] => [from[start]!, to[end - 1]!]);
    return marks ? [{ id, url, title, meta, text, marks }] : [];
  }));
}
