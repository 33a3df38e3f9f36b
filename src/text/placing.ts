import type { BreakInText, Correction, Passage, Placed } from '../plan/model.ts';
import { spansText, type Span } from './paragraphs.ts';

type Entry = Correction | BreakInText;

/** A correction or break whose string does not stand exactly once in its passage. */
export interface Unplaced {
  entry: Entry;
  string: string;
  count: number;
}

/** The string by which an entry finds its place in the reading text. */
export function anchorString(entry: Entry): string {
  if ('before' in entry) return entry.before;
  return entry.kind === 'transcription' ? entry.reading : entry.received;
}

/**
 * Sets corrections and page breaks to their places: a clause is one passage, a table row one for each cell.
 * A string must stand exactly once in all of the cells together.
 */
export function placeEntries(
  cells: readonly (readonly Span[])[],
  corrections: readonly Correction[],
  breaks: readonly BreakInText[],
): { passages: Passage[]; unplaced: Unplaced[] } {
  const passages = cells.map((spans) => ({
    spans,
    text: spansText(spans),
    corrections: [] as Placed<Correction>[],
    breaks: [] as Placed<BreakInText>[],
  }));
  const unplaced: Unplaced[] = [];
  const place = <T extends Entry>(entry: T, list: (passage: (typeof passages)[number]) => Placed<T>[]) => {
    const string = anchorString(entry);
    const count = passages.reduce((sum, { text }) => sum + text.split(string).length - 1, 0);
    if (count !== 1) return void unplaced.push({ entry, string, count });
    const passage = passages.find(({ text }) => text.includes(string))!;
    const start = passage.text.indexOf(string);
    list(passage).push({ ...entry, start, end: 'before' in entry ? start : start + string.length });
  };
  for (const entry of corrections) place(entry, (passage) => passage.corrections);
  for (const entry of breaks) place(entry, (passage) => passage.breaks);
  for (const passage of passages) {
    passage.corrections.sort((a, b) => a.start - b.start);
    passage.breaks.sort((a, b) => a.start - b.start);
  }
  return { passages, unplaced };
}
