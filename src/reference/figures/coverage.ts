import { sourceLanguage } from '../../editions.ts';
import type { Plan } from '../../plan/model.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Problem } from '../../plan/problem.ts';
import { unitsOf } from '../../plan/traverse.ts';
import { countedNumerals } from '../../translation/quantities.ts';
import type { FiguresFile } from './read.ts';
import type { Figure } from './ledger.ts';
import type { Measures } from './measures.ts';

/** A number of the plan that no record covers. */
export interface Uncovered {
  passage: string;
  unitId: string;
  string: string;
  context: string;
}

/** A text in which numbers are looked for: a cell of a passage, or a heading. */
interface Text {
  id: string;
  unitId: string;
  cell: number;
  text: string;
}

function textsOf(plan: Plan): Text[] {
  const passages = passageEntries(plan).flatMap(({ id, unit, cells }) =>
    cells.map(({ text }, cell) => ({ id, unitId: unit.id, cell, text })),
  );
  const titles = unitsOf(plan).map((unit) => ({ id: unit.id, unitId: unit.id, cell: 0, text: unit.title }));
  return [...titles, ...passages];
}

/**
 * Every digit string, and every Chinese numeral before a counting word, that stands in no figure's quote and in no remainder; and
 * remainders that nothing needs.
 */
export function checkCoverage(
  plan: Plan,
  figures: readonly Figure[],
  files: readonly FiguresFile[],
  { remainder }: Measures,
): { uncovered: Uncovered[]; problems: Problem[] } {
  const uncovered: Uncovered[] = [];
  const used = new Set<object>();
  for (const { id, unitId, cell, text } of textsOf(plan)) {
    const own = figures.filter(({ entry }) => entry.id === id);
    const covered = own
      .map(({ quotes }) => quotes[sourceLanguage.tag]!)
      .filter((quote) => quote.cell === cell)
      .map(({ start, end }) => ({ start, end }));
    const years = new Set(own.flatMap((figure) => figure.years ?? []).map(String));
    const local = files.find((file) => file.unitId === unitId)?.data.remainder.filter(({ clause }) => clause === id) ?? [];
    for (const entry of [...remainder, ...local]) {
      for (let start = text.indexOf(entry.string); start >= 0; start = text.indexOf(entry.string, start + 1)) {
        covered.push({ start, end: start + entry.string.length });
        used.add(entry);
      }
    }
    for (const { string, start } of numbersOf(text)) {
      const end = start + string.length;
      const named = years.has(string) && text[end] === '年';
      if (!named && !covered.some((place) => place.start <= start && end <= place.end))
        uncovered.push({ passage: id, unitId, string, context: text.slice(Math.max(0, start - 8), end + 8) });
    }
  }
  const unused: Problem[] = [
    ...remainder
      .filter((entry) => !used.has(entry))
      .map(({ string }) => ({
        file: 'measures.yaml',
        field: 'remainder',
        wrong: `“${string}” stands nowhere`,
        right: 'strings that the plan has',
      })),
    ...files.flatMap(({ data, problem }) =>
      data.remainder.flatMap((entry, i) =>
        used.has(entry)
          ? []
          : [problem(['remainder', i], `“${entry.string}” does not stand in ${entry.clause}`, 'a string of that passage')],
      ),
    ),
  ];
  return { uncovered, problems: unused };
}

/** The digit strings and counted Chinese numerals of a text. */
function numbersOf(text: string): { string: string; start: number }[] {
  const digits = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: string, index }) => ({ string, start: index }));
  const numerals = countedNumerals(text).map(({ written, start }) => ({ string: written, start }));
  return [...digits, ...numerals];
}
