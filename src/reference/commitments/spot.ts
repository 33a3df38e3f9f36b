import type { PassageEntry } from '../../plan/entries.ts';
import { standingIn } from '../../plan/standing.ts';

/** Where a verb stands: the offset of its first character in a cell of a passage. */
export interface Spot {
  entry: PassageEntry;
  cell: number;
  start: number;
}

/** A verb as a record names it: first in a string of a passage; the string stands there once, or in the words that it is placed within. */
interface Named {
  clause: string;
  string: string;
  verb: string;
  within?: string | undefined;
}

/** The place of the verb that a record names; undefined where its words do not stand exactly once. */
export function spotOf(entries: readonly PassageEntry[], { clause, string, verb, within = string }: Named): Spot | undefined {
  const entry = entries.find(({ id }) => id === clause);
  const { count, first } = standingIn(entry?.cells ?? [], within);
  if (!entry || !first || count !== 1 || !within.includes(string) || !string.includes(verb)) return undefined;
  return { entry, cell: first.cell, start: first.start + within.indexOf(string) + string.indexOf(verb) };
}

/** A spot as a key. */
export const spotKey = (id: string, { cell, start }: Omit<Spot, 'entry'>): string => `${id} ${cell} ${start}`;
