import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Commitment, Remainder } from './ledger.ts';
import { misfit } from './reasons.ts';
import type { CommitmentContext } from './resolve.ts';
import type { CommitmentsData } from './schema.ts';
import type { Joined } from './series.ts';
import { spotOf, type Spot } from './spot.ts';

/** How much of the text is shown on either side of a verb. */
const SHOWN = 12;

/** A remainder with the place of its verb. */
type Placed = Spot & Remainder;

/**
 * The verbs of a unit that make no commitment, each in its words, in the order of the text: those of its file, and those of a series. One
 * that does not stand where it is said to is left out: the check of coverage says so. `say`: what the words of the i-th do not bear out
 * of its reason.
 */
export function remaindersOf(
  entries: readonly PassageEntry[],
  { remainder }: CommitmentsData,
  { commitments, series }: { commitments: readonly Commitment[]; series: readonly Joined[] },
  { verbs: { verbs }, terms, places }: CommitmentContext,
  say: (i: number, wrong: string) => void,
): Remainder[] {
  const names = [...terms, ...places];
  const read = remainder.flatMap(({ clause, string, verb: form, reason, of }, i): Placed[] => {
    const verb = verbs.find(({ [sourceLanguage.tag]: forms }) => forms.includes(form));
    const spot = spotOf(entries, { clause, string, verb: form });
    if (!verb || !spot) return [];
    const line = commitments.find(({ n }) => n === of);
    const unproved = misfit(reason, { ...spot, form, line }, names);
    if (unproved) say(i, `${form} in “${string}”: ${reason}, and it ${unproved}`);
    return [{ ...spot, ...around(spot, form), verb: { form, entry: verb }, reason, ...(line && { of: line.id }) }];
  });
  const joined = series.map(({ form, verb, line, ...spot }): Placed => ({
    ...spot,
    ...around(spot, form),
    verb: { form, entry: verb },
    reason: 'series',
    of: line.id,
  }));
  return [...read, ...joined].sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry) || a.cell - b.cell || a.start - b.start);
}

/** The words before and behind a verb. */
function around({ entry, cell, start }: Spot, form: string): Pick<Remainder, 'before' | 'after'> {
  const { text } = entry.cells[cell]!;
  const end = start + form.length;
  return { before: text.slice(Math.max(0, start - SHOWN), start), after: text.slice(end, end + SHOWN) };
}
