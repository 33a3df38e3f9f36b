import { atomsOf } from './atoms.ts';
import type { Corpus } from './corpus.ts';
import { byRank, excluded, hitOf, isWeighty, mayHold, placesIn, stands, type TermPlaces } from './exact.ts';
import type { Hit } from './hit.ts';
import type { Query, Written } from './query.ts';

/** The fewest atoms of a Chinese string that are worth showing as a part of it. */
const SHORTEST_PART = 2;

/** What a query that is found nowhere can still be shown by: the passages that hold most of it, and which parts. */
export interface PartialHits {
  parts: string[];
  hits: Hit[];
}

/** Of several words, the passages that hold most of them, words that stand everywhere aside; of one string, those that hold its longest part that stands anywhere; but none whose id is among `shown`. */
export async function partialHits(corpus: Corpus, query: Query, shown: ReadonlySet<string> = new Set()): Promise<PartialHits> {
  const { terms } = query;
  const weighty = terms.filter(({ atoms }) => isWeighty(atoms));
  const all: Written[] = terms.length > 1 ? weighty : terms[0] ? await longestParts(corpus, terms[0].text) : [];
  const pages = new Map((await Promise.all(all.map(({ atoms }) => corpus.pagesHolding([atoms])))).flat().map((page) => [page.order, page]));
  const found: { hit: Hit; parts: number[] }[] = [];
  for (const page of pages.values()) {
    for (const [i, passage] of page.passages.entries()) {
      if (passage.kind === 'note' || shown.has(passage.id) || excluded(passage, query)) continue;
      const places: TermPlaces = all.map(({ atoms }) => placesIn(passage, atoms));
      const parts = places.flatMap((cells, part) => (stands(cells) ? [part] : []));
      if (parts.length) found.push({ hit: hitOf(page, i, places), parts });
    }
  }
  const most = Math.max(0, ...found.map(({ parts }) => parts.length));
  const best = found.filter(({ parts }) => parts.length === most);
  const held = new Set(best.flatMap(({ parts }) => parts));
  return { parts: all.flatMap(({ text }, part) => (held.has(part) ? [text] : [])), hits: best.map(({ hit }) => hit).sort(byRank) };
}

/** The longest parts of a string, all of one length, that stand in some passage, each once. Where a part stands, so does what it holds: its end never goes back. */
async function longestParts(corpus: Corpus, text: string): Promise<Written[]> {
  const { values, starts, ends } = atomsOf(text);
  let longest = SHORTEST_PART;
  let parts = new Map<string, Written>();
  for (let start = 0, end = 0; end < values.length; start++) {
    end = Math.max(start, end);
    while (end < values.length && (await standsAnywhere(corpus, values.slice(start, end + 1)))) end++;
    if (end - start > longest) parts = new Map();
    if (end - start < longest) continue;
    longest = end - start;
    const atoms = values.slice(start, end);
    parts.set(atoms.join(' '), { text: text.slice(starts[start], ends[end - 1]), atoms });
  }
  return [...parts.values()];
}

async function standsAnywhere(corpus: Corpus, row: readonly string[]): Promise<boolean> {
  const pages = await corpus.pagesHolding([row]);
  return pages.some(({ passages }) => passages.some((passage) => passage.kind !== 'note' && mayHold(passage, row) && stands(placesIn(passage, row))));
}
