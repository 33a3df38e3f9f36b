/** One passage that holds every word of the query, with the places of the words as offsets into `text`. */
export interface Hit { id: string; url: string; title: string; meta: Record<string, string>; text: string; marks: [start: number, end: number][] }

interface Fragment { url: string; meta: Record<string, string>; anchors: { id: string; title?: string }[] }
interface Engine { search(term: string, options: object): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }> }

const engines = new Map<string, Promise<Engine>>();
let failedDownload = '';

/** Folds a text for comparison (NFKC, small letters, no white space or invisible characters); `from[i]` and `to[i]` tell where the i-th folded unit stands in the original. */
export function fold(text: string): { folded: string; from: number[]; to: number[] } {
  let folded = '';
  const from: number[] = [], to: number[] = [];
  // A base character is folded together with its combining marks, or NFKC could not compose them.
  for (const { 0: cluster, index } of text.matchAll(/[^\s\p{Cf}]\p{M}*/gu)) {
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

async function loadEngine(pagefindUrl: string): Promise<Engine> {
  const pagefind = await import(/* @vite-ignore */ pagefindUrl);
  // Pagefind only prints the failure of an index chunk and answers "nothing found". A false "nothing" is worse than an error, so its downloads are watched.
  const fetchUnwatched = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const isChunk = String(input).endsWith('.pf_index');
    const response = await fetchUnwatched(input, init).catch((error) => { if (isChunk) failedDownload = String(input); throw error; });
    if (isChunk && !response.ok) failedDownload = String(input);
    return response;
  };
  return pagefind.createInstance({ noWorker: true }); // Its worker would break require-trusted-types-for 'script'.
}

/** Finds every passage that holds all white-space separated words of the query literally, in the order in which the pages were indexed. */
export async function findPassages(query: string, pagefindUrl: string): Promise<Hit[]> {
  const words = [...new Set(query.split(/\s+/).map((word) => fold(word).folded))].filter(Boolean);
  if (words.length === 0) return [];
  const pages: Fragment[] = [];
  try {
    if (!engines.has(pagefindUrl)) engines.set(pagefindUrl, loadEngine(pagefindUrl));
    const engine = await engines.get(pagefindUrl)!;
    failedDownload = '';
    // Only a wholly quoted query is exact, so every word is a search of its own.
    const answers = await Promise.all(words.map((word) => engine.search(`"${separate(word)}"`, { sort: { order: 'asc' } })));
    if (failedDownload) throw new Error(failedDownload);
    const [first, ...others] = answers.map((answer) => answer.results);
    const inAll = first!.filter((page) => others.every((other) => other.some((result) => result.id === page.id)));
    pages.push(...await Promise.all(inAll.map((page) => page.data())));
  } catch (cause) {
    engines.delete(pagefindUrl); // An engine that failed to start never recovers; the next call gets a new one.
    throw new Error(`The search index at ${pagefindUrl} cannot be loaded`, { cause });
  }
  return pages.flatMap(({ url, meta: { title = '', ...meta }, anchors }) => anchors.flatMap(({ id, title: text = '' }) => {
    const { folded, from, to } = fold(text);
    const marks = words.map((word): [number, number][] => {
      const places: [number, number][] = [];
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push([from[at]!, to[at + word.length - 1]!]);
      return places;
    });
    // Pagefind names pages, and a phrase may even run from one passage into the next: the passage itself decides.
    return marks.every((places) => places.length > 0) ? [{ id, url, title, meta, text, marks: marks.flat().sort((a, b) => a[0] - b[0] || b[1] - a[1]) }] : [];
  }));
}
