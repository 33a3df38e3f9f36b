import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Commitment, Remainder } from './ledger.ts';
import type { CommitmentsData } from './schema.ts';
import { spotOf } from './spot.ts';
import type { VerbTable } from './verbs.ts';

/** How much of the text is shown on either side of a verb. */
const SHOWN = 12;

/** The verbs of a unit that make no commitment, each in its words; what does not fit is left out, and said by the check of coverage. */
export function remaindersOf(
  entries: readonly PassageEntry[],
  { remainder }: CommitmentsData,
  commitments: readonly Commitment[],
  { verbs }: VerbTable,
): Remainder[] {
  return remainder.flatMap(({ clause, string, verb: form, reason, of }): Remainder[] => {
    const verb = verbs.find(({ [sourceLanguage.tag]: forms }) => forms.includes(form));
    const spot = spotOf(entries, { clause, string, verb: form });
    if (!verb || !spot) return [];
    const line = commitments.find(({ n }) => n === of);
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
