import type { Indicator, Plan, Unit } from '../plan/model.ts';
import { rowsOf } from '../plan/tables.ts';

/** A unit of the plan as data: its id, number and title, its clauses, its table's rows, the units below it. */
export interface TreeUnit {
  id: string;
  level: string;
  number: string;
  title: string;
  printed_page: number;
  clauses: { id: string; text: string; printed_pages: readonly number[] }[];
  rows?: { id: string; category: string; name?: string; content?: string; unit?: string; values?: object; kind: string }[];
  units?: TreeUnit[];
}

/** The whole plan in one language as a tree; words as they read, without formatting. */
export const planTree = (plan: Plan) => ({ title: plan.title, printed_pages: plan.lastPage, parts: plan.parts.map((part) => treeUnit(part, plan)) });

/** An indicator's values under the names of their years, as they were first published. */
const publishedValues = (values: Indicator['values'], { base, target }: Plan['years']) => ('words' in values ? { target: values.words } : { [`y${base}`]: values.base, [`y${target}`]: values.target });

function treeUnit(unit: Unit, plan: Plan): TreeUnit {
  const { years } = plan;
  const below: readonly Unit[] = unit.level === 'part' ? unit.chapters : unit.level === 'chapter' ? unit.sections : [];
  const rows = [
    ...(unit.level === 'section' && unit.indicators ? rowsOf(unit.indicators).map(({ id, category, name, unit: measure, values, kind }) => ({ id, category, name: name.text, unit: measure, values: publishedValues(values, years), kind })) : []),
    ...(unit.level === 'part' && unit.box ? rowsOf(unit.box).map(({ id, category, name, content, kind }) => ({ id, category, ...(name && { name: name.text }), content: content.text, kind })) : []),
  ];
  return {
    id: unit.id, level: unit.level, number: unit.number, title: unit.title, printed_page: unit.page,
    clauses: unit.clauses.map(({ id, text, pages }) => ({ id, text, printed_pages: pages })),
    ...(rows.length && { rows }), ...(below.length && { units: below.map((each) => treeUnit(each, plan)) }),
  };
}
