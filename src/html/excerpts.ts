import type { Stretch } from '../plan/stretches.ts';
import { sentencesOf } from './sentence.ts';

/** Sentences of one cell of a passage that hold quotes, with the quotes' places in them; whether more of the cell stands around them. */
export interface Excerpt {
  cell: number;
  text: string;
  marks: Stretch[];
  more: { before: boolean; after: boolean };
}

/** What a passage's cells say around the quotes: each sentence once, however many quotes it holds; without a quote the first cell. */
export function excerptsOf(cells: readonly string[], quotes: readonly string[]): Excerpt[] {
  const places = quotes.flatMap((quote) => {
    const cell = cells.findIndex((text) => text.includes(quote));
    if (cell < 0) return [];
    const start = cells[cell]!.indexOf(quote);
    return [{ cell, start, end: start + quote.length }];
  });
  const excerpts = cells.flatMap((text, cell) => {
    const own = places.filter((place) => place.cell === cell);
    return excerptsAround(text, own).map((excerpt) => ({ cell, ...excerpt }));
  });
  return excerpts.length ? excerpts : [{ cell: 0, text: cells[0]!, marks: [], more: { before: false, after: false } }];
}

/** What a text says around some of its places: each sentence once, however many it holds. */
export function excerptsAround(text: string, places: readonly Stretch[]): Omit<Excerpt, 'cell'>[] {
  return rangesAround(text, places).map(({ start, end }) => ({
    text: text.slice(start, end).trimEnd(),
    marks: places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start }))
      .sort((a, b) => a.start - b.start),
    more: { before: start > 0, after: end < text.length },
  }));
}

/** The sentences that hold some of the places; neighbours become one range. */
function rangesAround(text: string, places: readonly Stretch[]): Stretch[] {
  const holding = sentencesOf(text).filter(({ start, end }) => places.some((place) => place.start < end && place.end > start));
  return holding.reduce<Stretch[]>((ranges, sentence) => {
    const last = ranges.at(-1);
    if (last?.end !== sentence.start) return [...ranges, sentence];
    return [...ranges.slice(0, -1), { start: last.start, end: sentence.end }];
  }, []);
}
