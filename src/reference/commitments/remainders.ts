import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Commitment, Remainder } from './ledger.ts';
import { misfit } from './reasons.ts';
import type { CommitmentContext } from './resolve.ts';
import type { CommitmentsData } from './schema.ts';
import { spotOf } from './spot.ts';

/** How much of the text is shown on either side of a verb. */
const SHOWN = 12;

/**
 * The verbs of a unit that make no commitment, each in its words. One that does not stand where it is said to is left out: the check of
 * coverage says so. `say`: what the words of the i-th do not bear out of its reason.
 */
export function remaindersOf(
  entries: readonly PassageEntry[],
  { remainder }: CommitmentsData,
  commitments: readonly Commitment[],
  { verbs: { verbs }, terms, places }: CommitmentContext,
  say: (i: number, wrong: string) => void,
): Remainder[] {
  const names = [...terms, ...places];
  return remainder.flatMap(({ clause, string, verb: form, reason, of }, i): Remainder[] => {
    const verb = verbs.find(({ [sourceLanguage.tag]: forms }) => forms.includes(form));
    const spot = spotOf(entries, { clause, string, verb: form });
    if (!verb || !spot) return [];
    const line = commitments.find(({ n }) => n === of);
    const unproved = misfit(reason, { ...spot, form, line }, names);
    if (unproved) say(i, `${form} in “${string}”: ${reason}, and it ${unproved}`);
    const { text } = spot.entry.cells[spot.cell]!;
    const end = spot.start + form.length;
    return [
      {
        entry: spot.entry,
        verb: { form, entry: verb },
        before: text.slice(Math.max(0, spot.start - SHOWN), spot.start),
        after: text.slice(end, end + SHOWN),
        reason,
        ...(line && { of: line.id }),
      },
    ];
  });
}
