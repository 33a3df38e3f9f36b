import type { PassageEntry } from '../../plan/entries.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import { occurrencesIn } from './occurrences.ts';
import type { CommitmentsData, RemainderData } from './schema.ts';
import type { Joined } from './series.ts';
import { spotKey, spotOf } from './spot.ts';
import type { VerbTable } from './verbs.ts';

/**
 * Every verb of the table that opens a phrase is the verb of a commitment, is recorded with one in a series, or stands in a reasoned
 * remainder; every remainder is needed.
 */
export function uncoveredVerbs(
  entries: readonly PassageEntry[],
  data: CommitmentsData,
  series: readonly Joined[],
  table: VerbTable,
  problem: ProblemAt,
): Problem[] {
  const find = occurrencesIn(table);
  const spots = new Map<string, { form: string; context: string; id: string }>();
  for (const { id, kind, cells } of entries) {
    if (kind === 'indicator') continue;
    cells.forEach(({ text }, cell) => {
      for (const { form, start } of find(text)) {
        spots.set(spotKey(id, { cell, start }), { form, id, context: text.slice(Math.max(0, start - 6), start + 10) });
      }
    });
  }
  const keyOf = (named: Parameters<typeof spotOf>[1]) => {
    const spot = spotOf(entries, named);
    return spot && spotKey(named.clause, spot);
  };
  const governing = data.commitments.flatMap((own) => keyOf({ ...own, string: own.quote }) ?? []);
  const joined = series.map((each) => spotKey(each.entry.id, each));
  const explained = data.remainder.map(keyOf);
  const covered = new Set([...governing, ...joined, ...explained.flatMap((spot) => spot ?? [])]);
  const missing = [...spots].filter(([spot]) => !covered.has(spot));
  return [
    ...missing.map(([, { id, form, context }]) => {
      const wrong = `${id}: the verb ${form} (… ${context} …) is in no commitment`;
      return problem(['commitments'], wrong, 'a commitment that it governs, or a remainder with its reason');
    }),
    ...data.remainder.flatMap((entry, i) => {
      const wrong = fault(entry, explained[i], spots, new Set([...governing, ...joined]), data);
      return wrong
        ? [problem(['remainder', i], wrong, 'one occurrence of a verb of the table that opens a phrase and governs nothing')]
        : [];
    }),
  ];
}

/** What is wrong with a remainder; undefined where it is needed. */
function fault(
  { clause, string, verb, of }: RemainderData,
  spot: string | undefined,
  spots: ReadonlyMap<string, unknown>,
  governing: ReadonlySet<string>,
  { commitments }: CommitmentsData,
): string | undefined {
  if (!spot) return `“${string}” does not stand exactly once in ${clause}, or does not hold ${verb}`;
  if (!spots.has(spot)) return `${verb} opens no phrase in “${string}”, or stands in no table`;
  if (governing.has(spot)) return `${verb} in “${string}” governs a commitment, or shares the object of the verb before it`;
  return of && !commitments.some(({ n }) => n === of) ? `commitment ${of} is not in this file` : undefined;
}
