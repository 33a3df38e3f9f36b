import type { Plan, Unit } from '../plan/model.ts';
import { repeated } from '../plan/repeated.ts';
import { boldStretches, covers } from '../plan/stretches.ts';
import { rowsOf } from '../plan/tables.ts';
import { clausesOf, unitsOf } from '../plan/traverse.ts';

/** Records of splits, lost bold and displaced rows that explain nothing: the printed form would be the same without them. */
export function unusedRecords(plan: Plan): { unit: Unit; wrong: string }[] {
  const first = clausesOf(plan)[0]?.id;
  const unused = (unit: Unit) => [...unusedSplits(unit, first), ...unusedLostBold(unit), ...unusedDisplaced(unit)];
  return unitsOf(plan).flatMap((unit) => unused(unit).map((wrong) => ({ unit, wrong })));
}

/** A split twice changes nothing, and the plan's first paragraph has none before it that it could have stood in. */
function unusedSplits({ splits }: Unit, first: string | undefined): string[] {
  const clauses = splits.map(({ clause }) => clause);
  return [
    ...clauses.filter((clause) => clause === first).map((clause) => `${clause}: the split has no paragraph before it`),
    ...repeated(clauses).map(({ index }) => `${clauses[index]}: the split is recorded twice`),
  ];
}

/** Lost bold is bold in the reading; a record of it over plain words would let the bold itself go missing. */
function unusedLostBold({ clauses }: Unit): string[] {
  return clauses.flatMap((clause) => {
    const bold = boldStretches(clause);
    const lost = clause.corrections.filter(({ reason }) => reason === 'lost-bold');
    const unused = lost.filter((record) => !bold.some((stretch) => covers(record, stretch)));
    return unused.map(({ n }) => `${clause.id}: correction ${n} records lost bold, and its reading has none`);
  });
}

/** A displaced row is one of the box's own rows, named once. */
function unusedDisplaced(unit: Unit): string[] {
  if (unit.level !== 'part' || !unit.box) return [];
  const { box } = unit;
  const rows = new Set(rowsOf(box).map(({ n }) => n));
  return [
    ...box.displaced.filter((n) => !rows.has(n)).map((n) => `${unit.id}: displaced row ${n} is no row of the box`),
    ...repeated(box.displaced).map(({ index }) => `${unit.id}: displaced row ${box.displaced[index]} is named twice`),
  ];
}
