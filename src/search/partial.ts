import { atomsOf } from './atoms.ts';
import type { Corpus } from './corpus.ts';
import { byRank, excluded, hitOf, mayHold, placesIn, stands, type TermPlaces } from './exact.ts';
import type { Hit } from './hit.ts';
import type { Query, Written } from './query.ts';

/** The fewest atoms of a Chinese string that are worth showing as a part of it. */
const SHORTEST_PART = 2;

/** What a query that is found nowhere can still be shown by: the passages that hold most of it, and which parts. */
export interface PartialHits {
  parts: string[];
  hits: Hit[];
}

/** The longest part that is looked for, in atoms; a longer string is a quotation, and there is a better way to check it. */
export const LONGEST_PART = 24;

/** Of several words, the passages that hold most of them; of one string, those that hold its longest part that stands anywhere; but none whose id is among `shown`. */
export async function partialHits(corpus: Corpus, query: Query, shown: ReadonlySet<string> = new Set()): Promise<PartialHits> {
  const { terms } = query;
  const all: Written[] = terms.length > 1 ? terms : terms[0] ? await longestParts(corpus, terms[0].text) : [];
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

/** The longest parts of a string, all of one length, that stand in some passage. A part can stand only where each two neighbours of it do: a whole page pasted by mistake costs one look for each pair. */
async function longestParts(corpus: Corpus, text: string): Promise<Written[]> {
  const { values, starts, ends } = atomsOf(text);
  const pairs = await Promise.all(values.slice(1).map((_, i) => standsAnywhere(corpus, values.slice(i, i + 2))));
  for (let length = Math.min(values.length - 1, LONGEST_PART); length >= SHORTEST_PART; length--) {
    const standing: Written[] = [];
    for (let i = 0; i + length <= values.length; i++) {
      const part = { text: text.slice(starts[i], ends[i + length - 1]), atoms: values.slice(i, i + length) };
      if (pairs.slice(i, i + length - 1).every(Boolean) && (await standsAnywhere(corpus, part.atoms))) standing.push(part);
    }
    if (standing.length) return standing;
  }
  return [];
}

async function standsAnywhere(corpus: Corpus, row: readonly string[]): Promise<boolean> {
  const pages = await corpus.pagesHolding([row]);
  return pages.some(({ passages }) => passages.some((passage) => passage.kind !== 'note' && mayHold(passage, row) && stands(placesIn(passage, row))));
}
