import type { PassageEntry } from '../../plan/entries.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ProblemAt } from '../../plan/yaml-file.ts';
import { occurrencesIn } from './occurrences.ts';
import type { CommitmentsData, RemainderData } from './schema.ts';
import type { VerbTable } from './verbs.ts';

/** Where a verb stands: the passage, its cell, the offset of its first character. */
type Spot = `${string} ${number} ${number}`;

/** Every verb of the table that opens a phrase is the verb of a commitment or stands in a reasoned remainder; every remainder is needed. */
export function uncoveredVerbs(entries: readonly PassageEntry[], data: CommitmentsData, table: VerbTable, problem: ProblemAt): Problem[] {
  const find = occurrencesIn(table);
  const spots = new Map<Spot, { form: string; context: string; id: string }>();
  for (const { id, kind, cells } of entries) {
    if (kind === 'indicator') continue;
    cells.forEach(({ text }, cell) => {
      for (const { form, start } of find(text)) {
        spots.set(`${id} ${cell} ${start}`, { form, id, context: text.slice(Math.max(0, start - 6), start + 10) });
      }
    });
  }
  const governing = data.commitments.flatMap(({ clause, quote, verb }) => spotOf(entries, clause, quote, verb) ?? []);
  const explained = data.remainder.map(({ clause, string, verb }) => spotOf(entries, clause, string, verb));
  const covered = new Set<Spot>([...governing, ...explained.flatMap((spot) => spot ?? [])]);
  const missing = [...spots].filter(([spot]) => !covered.has(spot));
  return [
    ...missing.map(([, { id, form, context }]) => {
      const wrong = `${id}: the verb ${form} (… ${context} …) is in no commitment`;
      return problem(['commitments'], wrong, 'a commitment that it governs, or a remainder with its reason');
    }),
    ...data.remainder.flatMap((entry, i) => {
      const wrong = fault(entry, explained[i], spots, new Set(governing), data);
      return wrong
        ? [problem(['remainder', i], wrong, 'one occurrence of a verb of the table that opens a phrase and governs nothing')]
        : [];
    }),
  ];
}

/** The place of the verb that a string holds first, where the string stands exactly once in its passage. */
function spotOf(entries: readonly PassageEntry[], id: string, string: string, verb: string): Spot | undefined {
  const cells = entries.find((entry) => entry.id === id)?.cells ?? [];
  const holding = cells.flatMap(({ text }, cell) => (text.split(string).length === 2 ? [{ cell, start: text.indexOf(string) }] : []));
  const at = string.indexOf(verb);
  return holding.length === 1 && at >= 0 ? `${id} ${holding[0]!.cell} ${holding[0]!.start + at}` : undefined;
}

/** What is wrong with a remainder; undefined where it is needed. */
function fault(
  { clause, string, verb, of }: RemainderData,
  spot: Spot | undefined,
  spots: ReadonlyMap<Spot, unknown>,
  governing: ReadonlySet<Spot>,
  { commitments }: CommitmentsData,
): string | undefined {
  if (!spot) return `“${string}” does not stand exactly once in ${clause}, or does not hold ${verb}`;
  if (!spots.has(spot)) return `${verb} opens no phrase in “${string}”, or stands in no table`;
  if (governing.has(spot)) return `${verb} in “${string}” governs a commitment`;
  return of && !commitments.some(({ n }) => n === of) ? `commitment ${of} is not in this file` : undefined;
}
