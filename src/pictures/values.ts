import { DRAWN, LINE, SMALL, type Drawing, type Mark } from './drawing.ts';
import { linesOf, textMarks, widest } from './text.ts';
import type { ValueLine } from './value-line.ts';

/** Two values of a thing on a line between them, with notes; or the words that stand in place of values, with the last note. */
export type ValueRow = { name: string } & (
  { first: string; second: string; line: ValueLine; notes: readonly string[] } | { words: string; note: string }
);

/** The heads of the columns: of the names, the two values, and what is said of them. */
export type ValueHeads = readonly [name: string, first: string, second: string, ...notes: string[]];

const [NAMES_MOST, GAP, MARK, RING] = [330, 18, 10, 16];
const [HEAD, GROUP, ROW] = [28, 38, 30];

/** Rows with a line each, in groups that may have a heading: name, first value, line, second value, notes. `shape`: what marks a value. */
export function valuesDrawing(
  [head, ...heads]: ValueHeads,
  groups: readonly { heading?: string; rows: readonly ValueRow[] }[],
  shape: 'circle' | 'square',
): Drawing {
  const valued = groups.flatMap(({ rows }) => rows.flatMap((row) => ('words' in row ? [] : [[row.first, row.second, ...row.notes]])));
  const widths = heads.map((text, i) => Math.max(widest([text], SMALL), widest(valued.map((texts) => texts[i]!))));
  const named = groups.flatMap(({ rows }) => rows.flatMap(({ name }) => linesOf(name, NAMES_MOST)));
  const nameWidth = widest(named);
  const [first, after] = [widths[0]!, widths.slice(1)];
  const right = DRAWN - after.reduce((sum, width) => sum + width + GAP, 0);
  const places = after.map((_, i) => right + GAP + after.slice(0, i).reduce((sum, width) => sum + width + GAP, 0));
  const begin = nameWidth + GAP + first + GAP;
  const small = { y: 14, size: SMALL, quiet: true } as const;
  const marks: Mark[] = [
    { kind: 'text', x: 0, text: head, ...small },
    { kind: 'text', x: begin - GAP, text: heads[0]!, anchor: 'end', ...small },
    ...places.map((x, i): Mark => ({ kind: 'text', x, text: heads[i + 1]!, ...small })),
  ];
  let y = HEAD;
  for (const { heading, rows } of groups) {
    if (heading) marks.push(...headingMarks(heading, (y += GROUP) - GROUP));
    for (const row of rows) {
      const names = linesOf(row.name, NAMES_MOST);
      const words = 'words' in row ? linesOf(row.words, places.at(-1)! - nameWidth - 3 * GAP) : [];
      marks.push(...textMarks(names, { x: 0, y: y + LINE }), ...textMarks(words, { x: nameWidth + 2 * GAP, y: y + LINE }));
      const foot = y + LINE;
      const note = (text: string, x: number): Mark => ({ kind: 'text', x, y: foot, text });
      if ('words' in row) marks.push(note(row.note, places.at(-1)!));
      else {
        marks.push({ kind: 'text', x: begin - GAP, y: foot, text: row.first, anchor: 'end' });
        marks.push(...lineMarks(row.line, begin, right, y + 15, shape));
        marks.push(...[row.second, ...row.notes].map((text, i) => note(text, places[i]!)));
      }
      y += ROW + (Math.max(names.length, words.length) - 1) * LINE;
    }
  }
  return { height: y, marks };
}

/** A heading over the rows of a group, from whose foot a line goes through the sheet. */
export const headingMarks = (text: string, y: number): Mark[] => [
  { kind: 'text', x: 0, y: y + 26, text, bold: true },
  { kind: 'line', x: 0, y: y + 34, to: { x: DRAWN, y: y + 34 }, quiet: true },
];

/** The line from zero with a mark at each value; where they are the same the open mark is a ring around the other. */
function lineMarks({ first, second, same }: ValueLine, begin: number, end: number, y: number, kind: 'circle' | 'square'): Mark[] {
  const at = (share: number) => begin + (share / 100) * (end - begin);
  const line = (from: number, to: number, drawn: { width?: number; quiet?: boolean }): Mark => ({
    kind: 'line',
    x: from,
    y,
    to: { x: to, y },
    ...drawn,
  });
  return [
    line(begin, end, { quiet: true }),
    line(at(Math.min(first, second)), at(Math.max(first, second)), { width: 2.5 }),
    { kind, x: at(first), y, size: same ? RING : MARK, filled: false },
    { kind, x: at(second), y, size: MARK, filled: true },
  ];
}
