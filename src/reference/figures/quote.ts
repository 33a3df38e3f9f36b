import type { PassageEntry } from '../../plan/entries.ts';
import { standingIn, standsWrongly } from '../../plan/standing.ts';
import type { Quote } from './ledger.ts';

/** The one place of a quote in a passage's cells; undefined, with the reason said, where it does not stand exactly once. */
export function placeQuote({ id, cells }: PassageEntry, text: string, say: (wrong: string) => void): Quote | undefined {
  const { count, first } = standingIn(cells, text);
  if (count === 1 && first) return { text, ...first };
  say(standsWrongly(text, count, id));
  return undefined;
}
