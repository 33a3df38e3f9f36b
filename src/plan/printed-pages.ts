import type { Passage, Plan, Table, Unit } from './model.ts';

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
  const tablePages = <Row extends { pages: readonly number[] }>(table: Table<Row>, unit: Unit, cells: (row: Row) => Passage[]) => {
    if (table.pageBreak) turn(table.pageBreak.page, unit);
    table.page = page;
    for (const { rows } of table.groups) for (const row of rows) row.pages = passagePages(cells(row), unit);
  };
  const unitPages = (unit: Unit) => {
    if (unit.pageBreak) turn(unit.pageBreak.page, unit);
    unit.page = page;
    for (const clause of unit.clauses) clause.pages = passagePages([clause], unit);
    if (unit.level === 'section' && unit.indicators) tablePages(unit.indicators, unit, (row) => [row.name]);
    if (unit.level === 'part') unit.chapters.forEach(unitPages);
    if (unit.level === 'chapter') unit.sections.forEach(unitPages);
    if (unit.level === 'part' && unit.box) tablePages(unit.box, unit, (row) => (row.name ? [row.name, row.content] : [row.content]));
  };
  plan.parts.forEach(unitPages);
  plan.lastPage = page;
}
