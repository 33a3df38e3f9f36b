import type { Plan } from './model.ts';
import { passagesOf, unitsOf } from './traverse.ts';

/** A half-width comma, semicolon or bracket beside a Han character: the text keeps it as received, and the edition lists where. */
const HALF_WIDTH = /(?<=\p{Script=Han})[,;()]|[,;()](?=\p{Script=Han})/gu;

/** A passage of the plan's own language with how many half-width marks it has: commas and semicolons, and brackets one by one. */
export interface HalfWidthPlace {
  id: string;
  stops: number;
  brackets: number;
}

/** The passages that have half-width marks within Chinese words, in the plan's order. */
export function halfWidthPlaces(plan: Plan): HalfWidthPlace[] {
  return unitsOf(plan).flatMap((unit) =>
    [...passagesOf(unit)].flatMap(([id, cells]) => {
      const marks = cells.flatMap(({ text }) => text.match(HALF_WIDTH) ?? []);
      const brackets = marks.filter((mark) => mark === '(' || mark === ')').length;
      return marks.length ? [{ id, stops: marks.length - brackets, brackets }] : [];
    }),
  );
}
