import type { Stretch } from './stretches.ts';

/** Where a string stands in the cells of a passage: how often in all of them, and where it does so for the first time. */
export interface Standing {
  count: number;
  /** Undefined where it stands nowhere. */
  first: (Stretch & { cell: number }) | undefined;
}

/** Looks a string up in the cells of a passage: what an entry is placed by must stand there exactly once. */
export function standingIn(cells: readonly { text: string }[], string: string): Standing {
  const count = cells.reduce((sum, { text }) => sum + text.split(string).length - 1, 0);
  const cell = cells.findIndex(({ text }) => text.includes(string));
  if (cell < 0) return { count, first: undefined };
  const start = cells[cell]!.text.indexOf(string);
  return { count, first: { cell, start, end: start + string.length } };
}

/** What is wrong with a string that should stand exactly once in the passage `id`. */
export const standsWrongly = (string: string, count: number, id: string) =>
  `“${string}” stands ${count ? `${count} times` : 'nowhere'} in ${id}`;
