import type { Clause, Indicator, Passage, Plan, ProjectRow, Unit } from './model.ts';
import { rowsOf } from './tables.ts';
import { unitsOf } from './traverse.ts';

/** Anything of the plan that has a page of its own: a clause, an indicator or a project row. */
export type PassageEntry = { id: string; unit: Unit; pages: readonly number[]; cells: readonly Passage[] } & (
  { kind: 'clause'; clause: Clause } | { kind: 'indicator'; row: Indicator } | { kind: 'project'; row: ProjectRow }
);

/** All of them: clauses in the plan's order with each unit's table rows after its clauses. */
export function passageEntries(plan: Plan): PassageEntry[] {
  return unitsOf(plan).flatMap((unit): PassageEntry[] => [
    ...unit.clauses.map((clause): PassageEntry => ({ kind: 'clause', id: clause.id, unit, pages: clause.pages, cells: [clause], clause })),
    ...(unit.level === 'section' && unit.indicators ? rowsOf(unit.indicators) : []).map((row): PassageEntry => ({
      kind: 'indicator',
      id: row.id,
      unit,
      pages: row.pages,
      cells: [row.name],
      row,
    })),
    ...(unit.level === 'part' && unit.box ? rowsOf(unit.box) : []).map((row): PassageEntry => ({
      kind: 'project',
      id: row.id,
      unit,
      pages: row.pages,
      cells: row.name ? [row.name, row.content] : [row.content],
      row,
    })),
  ]);
}
