import type { BreakInText, Correction, Passage, Placed, TranslatorNote } from './model.ts';
import { spansText, type Span } from './paragraphs.ts';
import { standingIn } from './standing.ts';

type Entry = Correction | BreakInText | TranslatorNote;

/** An entry whose string does not stand exactly once in its passage. */
export interface Unplaced<E extends Entry> {
  entry: E;
  string: string;
  count: number;
}

/** The string by which an entry finds its place in the reading text. */
export function anchorString(entry: Entry): string {
  if ('before' in entry) return entry.before;
  if ('on' in entry) return entry.on;
  return entry.kind === 'transcription' ? entry.reading : entry.received;
}

/**
 * Sets corrections, page breaks and translator's notes to their places: a clause is one passage, a table row one for each cell.
 * A string must stand exactly once in all of the cells together.
 */
export function placeEntries<E extends Entry>(
  cells: readonly (readonly Span[])[],
  entries: readonly E[],
): { passages: Passage[]; unplaced: Unplaced<E>[] } {
  const passages = cells.map((spans) => ({
    spans,
    text: spansText(spans),
    corrections: [] as Placed<Correction>[],
    breaks: [] as Placed<BreakInText>[],
    notes: [] as Placed<TranslatorNote>[],
  }));
  const unplaced: Unplaced<E>[] = [];
  for (const entry of entries) {
    const string = anchorString(entry);
    const { count, first } = standingIn(passages, string);
    if (count !== 1 || !first) {
      unplaced.push({ entry, string, count });
      continue;
    }
    const { cell, start, end } = first;
    const passage = passages[cell]!;
    if ('before' in entry) passage.breaks.push({ ...entry, start, end: start });
    else if ('on' in entry) passage.notes.push({ ...entry, start, end });
    else passage.corrections.push({ ...entry, start, end });
  }
  for (const passage of passages)
    for (const list of [passage.corrections, passage.breaks, passage.notes]) list.sort((a, b) => a.start - b.start);
  return { passages, unplaced };
}
