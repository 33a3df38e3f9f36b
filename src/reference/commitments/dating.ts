import type { PassageEntry } from '../../plan/entries.ts';
import { lineage } from '../../plan/traverse.ts';
import { datesIn } from '../figures/dating.ts';
import type { Quote } from '../figures/ledger.ts';
import { sentenceOf } from '../figures/sentence.ts';
import type { CommitmentDate } from './ledger.ts';
import type { CommitmentData } from './schema.ts';

/**
 * When a commitment is or was to be done, by the rule for figures: as its passage says, else as the nearest heading above that names a year
 * (by it) or a period (during it). A principle states no act, so that no heading dates it.
 */
export function dateOf({ date, kind }: CommitmentData, entry: PassageEntry, quote: Quote): CommitmentDate | undefined {
  if (!date) return kind === 'principle' ? undefined : headingDate(entry);
  const { text } = entry.cells[quote.cell]!;
  const { start, end } = sentenceOf(text, quote);
  return { ...date, dated: text.slice(start, end).includes(date.words) ? 'sentence' : 'passage' };
}

function headingDate({ unit }: PassageEntry): CommitmentDate | undefined {
  const dates = lineage(unit).flatMap(({ title }) => datesIn(title).slice(0, 1));
  const date = dates.at(-1);
  if (!date) return undefined;
  const { words, first, last, binds } = date;
  const time =
    first === last ? { year: first, binds: binds ?? 'by' } : { period: [first, last] as [number, number], binds: binds ?? 'during' };
  return { words, ...time, dated: 'heading' };
}
