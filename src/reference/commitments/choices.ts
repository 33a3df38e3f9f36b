import { partOf } from '../../plan/traverse.ts';
import type { Commitment } from './ledger.ts';

/** What readers can choose commitments by. */
export type CommitmentChoice = 'part' | 'verb' | 'kind' | 'date' | 'place' | 'number';

/** Under what a commitment is found, by each choice. A period is one choice, as among the figures. */
export function choicesOf({ entry, verb, kind, date, places, figures }: Commitment): Record<CommitmentChoice, string[]> {
  const years = date?.period ? [date.period.join('–')] : date?.year ? [String(date.year)] : [];
  return {
    part: [String(partOf(entry.unit).n)],
    verb: verb.entry ? [verb.entry.id] : [],
    kind: [kind],
    date: date ? ['dated', ...years] : ['undated'],
    place: places.map(({ id }) => id),
    number: [figures.length ? 'with' : 'without'],
  };
}
