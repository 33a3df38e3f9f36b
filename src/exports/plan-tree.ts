import type { Indicator, Plan, ProjectRow, Unit } from '../plan/model.ts';
import { rowsIn } from '../plan/tables.ts';
import { unitsBelow } from '../plan/traverse.ts';

/** A row of one of the plan's tables as data. */
interface TreeRow {
  id: string;
  category: string;
  name?: string;
  content?: string;
  unit?: string;
  values?: object;
  kind: string;
}

/** A unit of the plan as data: its id, number and title, its clauses, its table's rows, the units below it. */
export interface TreeUnit {
  id: string;
  level: string;
  number: string;
  title: string;
  printed_page: number;
  clauses: { id: string; text: string; printed_pages: readonly number[] }[];
  rows?: TreeRow[];
  units?: TreeUnit[];
}

/** The whole plan in one language as a tree; words as they read, without formatting. */
export const planTree = (plan: Plan) => ({
  title: plan.title,
  printed_pages: plan.lastPage,
  parts: plan.parts.map((part) => treeUnit(part, plan.years)),
});

function treeUnit(unit: Unit, years: Plan['years']): TreeUnit {
  const below = unitsBelow(unit);
  const rows = rowsIn(unit).map((row) => ('content' in row ? projectRow(row) : indicatorRow(row, years)));
  return {
    id: unit.id,
    level: unit.level,
    number: unit.number,
    title: unit.title,
    printed_page: unit.page,
    clauses: unit.clauses.map(({ id, text, pages }) => ({ id, text, printed_pages: pages })),
    ...(rows.length && { rows }),
    ...(below.length && { units: below.map((each) => treeUnit(each, years)) }),
  };
}

const indicatorRow = ({ id, category, name, unit, values, kind }: Indicator, years: Plan['years']): TreeRow => ({
  id,
  category,
  name: name.text,
  unit,
  values: publishedValues(values, years),
  kind,
});

/** An indicator's values under the names of their years, as they were first published. */
const publishedValues = (values: Indicator['values'], { base, target }: Plan['years']) =>
  'words' in values ? { target: values.words } : { [`y${base}`]: values.base, [`y${target}`]: values.target };

const projectRow = ({ id, category, name, content, kind }: ProjectRow): TreeRow => ({
  id,
  category,
  ...(name && { name: name.text }),
  content: content.text,
  kind,
});
