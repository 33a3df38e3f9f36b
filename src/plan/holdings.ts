import type { Part, Plan, Unit } from './model.ts';
import { rowsIn, rowsOf } from './tables.ts';
import { clausesIn, unitsBelow } from './traverse.ts';

/** What a part, or the whole plan, holds, counted. */
export interface Holdings {
  chapters: number;
  sections: number;
  clauses: number;
  /** Project boxes, and the rows in them. */
  boxes: number;
  projects: number;
  indicators: number;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

/** What a part holds. */
export function holdingsOf(part: Part): Holdings {
  const sections = part.chapters.flatMap((chapter) => chapter.sections);
  return {
    chapters: part.chapters.length,
    sections: sections.length,
    clauses: clausesIn(part).length,
    boxes: Number(part.box !== undefined),
    projects: part.box ? rowsOf(part.box).length : 0,
    indicators: total(sections.map(({ indicators }) => (indicators ? rowsOf(indicators).length : 0))),
  };
}

/** What the whole plan holds. */
export function holdingsOfPlan({ parts }: Plan): Holdings {
  const each = parts.map(holdingsOf);
  const sum = (key: keyof Holdings) => total(each.map((holdings) => holdings[key]));
  return {
    chapters: sum('chapters'),
    sections: sum('sections'),
    clauses: sum('clauses'),
    boxes: sum('boxes'),
    projects: sum('projects'),
    indicators: sum('indicators'),
  };
}

/** The first and the last printed page that a unit stands on, its tables with it; one where it is the same. */
export function pagesOf(unit: Unit): number[] {
  const pages = allPages(unit);
  return [...new Set([pages[0]!, Math.max(...pages)])];
}

const allPages = (unit: Unit): number[] => [
  unit.page,
  ...unit.clauses.flatMap(({ pages }) => pages),
  ...unitsBelow(unit).flatMap(allPages),
  ...rowsIn(unit).flatMap(({ pages }) => pages),
];
