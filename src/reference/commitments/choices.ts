import { partOf } from '../../plan/traverse.ts';
import type { Commitment, CommitmentDate } from './ledger.ts';

/** What readers can choose commitments by. */
export type CommitmentChoice = 'part' | 'verb' | 'kind' | 'date' | 'place' | 'number';

/** The choice of verbs that the published table does not have; no verb's id has a hyphen. */
export const OTHER_VERB = 'not-listed';

/** The years of a date as one choice, a period as among the figures; undefined where it names none. */
export const yearsOf = (date: CommitmentDate): string | undefined => date.period?.join('–') ?? date.year?.toString();

/** Under what a commitment is found, by each choice. */
export function choicesOf({ entry, verb, kind, date, places, figures }: Commitment): Record<CommitmentChoice, string[]> {
  return {
    part: [String(partOf(entry.unit).n)],
    verb: [verb.entry?.id ?? OTHER_VERB],
    kind: [kind],
    date: date ? ['dated', yearsOf(date) ?? []].flat() : ['undated'],
    place: places.map(({ id }) => id),
    number: [figures.length ? 'with' : 'without'],
  };
}

/** How many commitments are found under each value of a choice. */
export function countsOf(commitments: readonly Commitment[], key: CommitmentChoice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of commitments.flatMap((commitment) => choicesOf(commitment)[key])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
