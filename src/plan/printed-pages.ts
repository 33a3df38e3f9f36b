import type { Passage, Plan, Unit } from './model.ts';
import { cellsIn, rowsIn, tableIn } from './tables.ts';
import { unitsBelow } from './traverse.ts';

/** Receives each printed page break in the plan's order with the file's unit that states it. */
export type BreakVisitor = (page: number, unit: Unit) => void;

/** Counts the printed pages through the plan and sets the pages of every heading, clause, table and row. */
export function countPages(plan: Plan, visit: BreakVisitor): void {
  let page = 1;
  const turn = (next: number, unit: Unit) => {
    visit(next, unit);
    page = next;
  };
  const passagePages = (passages: readonly Passage[], unit: Unit): number[] => {
    const pages = new Set<number>();
    for (const { breaks } of passages) {
      if (breaks[0]?.start !== 0) pages.add(page);
      for (const entry of breaks) {
        turn(entry.page, unit);
        pages.add(page);
      }
    }
    return [...pages];
  };
  const tablePages = (unit: Unit) => {
    const table = tableIn(unit);
    if (!table) return;
    if (table.pageBreak) turn(table.pageBreak.page, unit);
    table.page = page;
    for (const row of rowsIn(unit)) row.pages = passagePages(cellsIn(row), unit);
  };
  const unitPages = (unit: Unit) => {
    if (unit.pageBreak) turn(unit.pageBreak.page, unit);
    unit.page = page;
    for (const clause of unit.clauses) clause.pages = passagePages([clause], unit);
    unitsBelow(unit).forEach(unitPages);
    // A section has none below; a part's box stands at its end.
    tablePages(unit);
  };
  plan.parts.forEach(unitPages);
  plan.lastPage = page;
}
