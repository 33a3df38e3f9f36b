import type { Clause, Indicator, Passage, Plan, ProjectRow, Unit } from './model.ts';
import { cellsIn, rowsIn } from './tables.ts';
import { unitsOf } from './traverse.ts';

/** Anything of the plan that has a page of its own: a clause, an indicator or a project row. */
export type PassageEntry = { id: string; unit: Unit; pages: readonly number[]; cells: readonly Passage[] } & (
  { kind: 'clause'; clause: Clause } | { kind: 'indicator'; row: Indicator } | { kind: 'project'; row: ProjectRow }
);

/** All of them: clauses in the plan's order with each unit's table rows after its clauses. */
export function passageEntries(plan: Plan): PassageEntry[] {
  return unitsOf(plan).flatMap((unit): PassageEntry[] => [
    ...unit.clauses.map((clause): PassageEntry => ({ kind: 'clause', id: clause.id, unit, pages: clause.pages, cells: [clause], clause })),
    ...rowsIn(unit).map((row): PassageEntry => {
      const shared = { id: row.id, unit, pages: row.pages, cells: cellsIn(row) };
      return 'content' in row ? { ...shared, kind: 'project', row } : { ...shared, kind: 'indicator', row };
    }),
  ]);
}

/** All of them by their ids. */
export const entriesById = (plan: Plan): Map<string, PassageEntry> => new Map(passageEntries(plan).map((entry) => [entry.id, entry]));
