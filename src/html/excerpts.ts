import { sentencesOf } from './sentence.ts';

/** Sentences of one cell of a passage that hold quotes, with the quotes' places in them. */
export interface Excerpt {
  cell: number;
  text: string;
  marks: { start: number; end: number }[];
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
    const own = places.filter((place) => place.cell === cell).sort((a, b) => a.start - b.start);
    return rangesAround(text, own).map(({ start, end }): Excerpt => {
      const inside = own.filter((place) => place.start >= start && place.end <= end);
      return {
        cell,
        text: text.slice(start, end).trimEnd(),
        marks: inside.map((place) => ({ start: place.start - start, end: place.end - start })),
      };
    });
  });
  return excerpts.length ? excerpts : [{ cell: 0, text: cells[0]!, marks: [] }];
}

interface Range {
  start: number;
  end: number;
}

/** The sentences that hold some of the places; neighbours become one range. */
function rangesAround(text: string, places: readonly Range[]): Range[] {
  const holding = sentencesOf(text).filter(({ start, end }) => places.some((place) => place.start < end && place.end > start));
  return holding.reduce<Range[]>((ranges, sentence) => {
    const last = ranges.at(-1);
    if (last?.end !== sentence.start) return [...ranges, sentence];
    return [...ranges.slice(0, -1), { start: last.start, end: sentence.end }];
  }, []);
}
