import type { Corpus } from './corpus.ts';
import { byRank, excluded, hitOf, mayHold, placesIn, stands, type TermPlaces } from './exact.ts';
import type { Hit } from './hit.ts';
import type { Query } from './query.ts';

/** The fewest atoms of a Chinese string that are worth showing as a part of it. */
const SHORTEST_PART = 2;

/** What a query that is found nowhere can still be shown by: the passages that hold most of it, and which parts. */
export interface PartialHits {
  parts: string[];
  hits: Hit[];
}

/** The longest string whose parts are looked for, in atoms; a longer one is a quotation, and there is a better way to check it. */
const LONGEST = 24;

/** Of several words, the passages that hold most of them; of one string, those that hold its longest part that stands anywhere. */
export async function partialHits(corpus: Corpus, query: Query): Promise<PartialHits> {
  const rows = query.terms.length > 1 ? query.terms.map(({ atoms }) => atoms) : await longestParts(corpus, query.terms[0]?.atoms ?? []);
  const pages = new Map((await Promise.all(rows.map((row) => corpus.pagesHolding([row])))).flat().map((page) => [page.order, page]));
  const found: { hit: Hit; parts: number[] }[] = [];
  for (const page of pages.values()) {
    for (const [i, passage] of page.passages.entries()) {
      if (passage.kind === 'note' || excluded(passage, query)) continue;
      const places: TermPlaces = rows.map((row) => placesIn(passage, row));
      const parts = places.flatMap((cells, row) => (stands(cells) ? [row] : []));
      if (parts.length) found.push({ hit: hitOf(page, i, places), parts });
    }
  }
  const most = Math.max(0, ...found.map(({ parts }) => parts.length));
  const best = found.filter(({ parts }) => parts.length === most);
  const shown = new Set(best.flatMap(({ parts }) => parts));
  return { parts: rows.flatMap((row, i) => (shown.has(i) ? [joined(row)] : [])), hits: best.map(({ hit }) => hit).sort(byRank) };
}

const joined = (row: readonly string[]) => row.join(row.some((value) => /\p{Script=Latin}/u.test(value)) ? ' ' : '');

/** The longest runs of a row, all of one length, that stand in some passage. */
async function longestParts(corpus: Corpus, row: readonly string[]): Promise<string[][]> {
  for (let length = Math.min(row.length - 1, LONGEST); length >= SHORTEST_PART; length--) {
    const runs = Array.from({ length: row.length - length + 1 }, (_, i) => row.slice(i, i + length));
    const standing: string[][] = [];
    for (const run of runs) {
      const pages = await corpus.pagesHolding([run]);
      if (pages.some(({ passages }) => passages.some((passage) => passage.kind !== 'note' && mayHold(passage, run) && stands(placesIn(passage, run))))) standing.push(run);
    }
    if (standing.length) return standing;
  }
  return [];
}
