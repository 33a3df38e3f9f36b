import type { Plan, Unit } from './model.ts';
import { pageId } from './numbering.ts';
import { rowsIn, tableIn } from './tables.ts';
import { clausesIn, passagesOf, unitsOf } from './traverse.ts';

/** Where a printed page begins: the unit in whose own text or heading, before which passage or how far in it. */
export interface PagePlace {
  unit: Unit;
  passage: string;
  /** How many characters of the passage stand on the page before. */
  before: number;
  /** The anchor of the page's mark; none for the first page, which no mark begins. */
  anchor?: string;
}

/** Where each printed page begins, by its number; the first with the plan. */
export function pagePlaces(plan: Plan): Map<number, PagePlace> {
  const source = plan.original ?? plan;
  const [first] = source.parts;
  const places = new Map<number, PagePlace>([[1, { unit: first!, passage: clausesIn(first!)[0]!.id, before: 0 }]]);
  const begin = (page: number, unit: Unit, passage: string, before = 0) =>
    places.set(page, { unit, passage, before, anchor: pageId(page) });
  for (const unit of unitsOf(source)) {
    const table = tableIn(unit);
    if (unit.pageBreak) begin(unit.pageBreak.page, unit, clausesIn(unit)[0]!.id);
    if (table?.pageBreak) begin(table.pageBreak.page, unit, rowsIn(unit)[0]!.id);
    for (const [id, cells] of passagesOf(unit)) {
      for (const { page, start } of cells.flatMap(({ breaks }) => breaks)) begin(page, unit, id, start);
    }
  }
  return places;
}
