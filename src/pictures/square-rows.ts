import { DRAWN, LINE, SMALL, type Drawing, type Mark } from './drawing.ts';
import { yearsShare } from './shares.ts';
import { IN_LINE, squaresSize } from './squares.ts';
import { linesOf, textMarks, widest } from './text.ts';
import { headingMarks } from './values.ts';

/** A name with things that are counted in squares: so many, the first of them filled. */
export interface SquareRow {
  name: string;
  all: number;
  filled: number;
  /** From the first to the last year of an axis. */
  years?: { first: number; last: number } | undefined;
}

/** The columns of such rows, by the heads of their numbers; an axis, where the rows have years. */
export interface SquareColumns {
  heads: readonly [all: string, filled: string];
  axis?: { first: number; last: number };
}

const SQUARES = DRAWN - squaresSize(IN_LINE).width;
const NUMBER = 70;
const [HEAD, GROUP, ROW] = [28, 38, 30];

/** Rows of squares in groups that may have a heading: name, years, both numbers, squares. */
export function squareRowsDrawing(
  { heads, axis }: SquareColumns,
  groups: readonly { heading?: string; rows: readonly SquareRow[] }[],
): Drawing {
  const numbers = [SQUARES - 24 - NUMBER, SQUARES - 24];
  const namesMost = numbers[0]! - NUMBER;
  const axisAt = widest(groups.flatMap(({ rows }) => rows.map(({ name }) => name))) + 24;
  const axisLength = namesMost - axisAt;
  const small = { y: 14, size: SMALL, quiet: true } as const;
  const marks: Mark[] = numbers.map((x, i) => ({ kind: 'text', x, text: heads[i]!, anchor: 'end', ...small }));
  if (axis) marks.push({ kind: 'text', x: axisAt, text: String(axis.first), ...small });
  if (axis) marks.push({ kind: 'text', x: axisAt + axisLength, text: String(axis.last), anchor: 'end', ...small });
  let y = HEAD;
  for (const { heading, rows } of groups) {
    if (heading) marks.push(...headingMarks(heading, (y += GROUP) - GROUP));
    for (const { name, all, filled, years } of rows) {
      const lines = linesOf(name, namesMost);
      marks.push(...textMarks(lines, { x: 0, y: y + LINE }));
      marks.push(...[all, filled].map((n, i): Mark => ({ kind: 'text', x: numbers[i]!, y: y + LINE, text: String(n), anchor: 'end' })));
      if (axis && years) {
        const { x, width } = yearsShare(years.first, years.last, axis);
        marks.push({ kind: 'line', x: axisAt, y: y + 15, to: { x: axisAt + axisLength, y: y + 15 }, quiet: true });
        marks.push({ kind: 'bar', x: axisAt + x * axisLength, y: y + 10, width: width * axisLength, height: 10 });
      }
      if (filled) marks.push({ kind: 'squares', x: SQUARES, y: y + 10, first: 0, last: filled, filled: true });
      if (filled < all) marks.push({ kind: 'squares', x: SQUARES, y: y + 10, first: filled, last: all, filled: false });
      y += Math.max(ROW + (lines.length - 1) * LINE, squaresSize(all).height + 14);
    }
  }
  return { height: y, marks };
}
