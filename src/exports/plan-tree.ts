import type { Plan, Unit } from '../plan/model.ts';
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
export const planTree = (plan: Plan) => ({ title: plan.title, printed_pages: plan.lastPage, parts: plan.parts.map(treeUnit) });

function treeUnit(unit: Unit): TreeUnit {
  const below: readonly Unit[] = unit.level === 'part' ? unit.chapters : unit.level === 'chapter' ? unit.sections : [];
  const rows = [
    ...(unit.level === 'section' && unit.indicators ? rowsOf(unit.indicators).map(({ id, category, name, unit: measure, values, kind }) => ({ id, category, name: name.text, unit: measure, values, kind })) : []),
    ...(unit.level === 'part' && unit.box ? rowsOf(unit.box).map(({ id, category, name, content, kind }) => ({ id, category, ...(name && { name: name.text }), content: content.text, kind })) : []),
  ];
  return {
    id: unit.id, level: unit.level, number: unit.number, title: unit.title, printed_page: unit.page,
    clauses: unit.clauses.map(({ id, text, pages }) => ({ id, text, printed_pages: pages })),
    ...(rows.length && { rows }), ...(below.length && { units: below.map(treeUnit) }),
  };
}
