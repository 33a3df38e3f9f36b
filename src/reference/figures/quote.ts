import type { PassageEntry } from '../../plan/entries.ts';
import type { Quote } from './ledger.ts';

/** The one place of a quote in a passage's cells; undefined, with the reason said, where it does not stand exactly once. */
export function placeQuote({ id, cells }: PassageEntry, text: string, say: (wrong: string) => void): Quote | undefined {
  const count = cells.reduce((sum, cell) => sum + cell.text.split(text).length - 1, 0);
  const cell = cells.findIndex((each) => each.text.includes(text));
  if (count !== 1) {
    say(`“${text}” stands ${count ? `${count} times` : 'nowhere'} in ${id}`);
    return undefined;
  }
  const start = cells[cell]!.text.indexOf(text);
  return { text, cell, start, end: start + text.length };
}
