import { columnHeights } from './columns.ts';
import { DRAWN, LINE, SMALL, type Drawing, type Mark } from './drawing.ts';
import { linesOf, textMarks } from './text.ts';

/** A name with a number in all, and one for each column. */
export interface CellRow {
  name: string;
  count: number;
  cells: readonly number[];
}

const [NAMES, NUMBER] = [210, 56];
const [WIDE, ROOM, HEAD, ROW] = [12, 26, 28, 36];

/** A table in whose cells a bar stands beside each number, by one scale from zero; what is zero is empty. */
export function cellsDrawing([head, all, ...heads]: readonly string[], rows: readonly CellRow[]): Drawing {
  const column = (DRAWN - NAMES - NUMBER) / heads.length;
  const end = (i: number) => NAMES + NUMBER + (i + 1) * column;
  const most = Math.max(...rows.flatMap(({ cells }) => cells));
  const small = { y: 14, size: SMALL, quiet: true } as const;
  const marks: Mark[] = [
    { kind: 'text', x: 0, text: head!, ...small },
    { kind: 'text', x: NAMES + NUMBER, text: all!, anchor: 'end', ...small },
    ...heads.map((text, i): Mark => ({ kind: 'text', x: end(i), text, anchor: 'end', ...small })),
  ];
  let y = HEAD;
  for (const { name, count, cells } of rows) {
    const lines = linesOf(name, NAMES);
    const foot = y + ROW + (lines.length - 1) * LINE;
    const text = { y: foot - 9, anchor: 'end' } as const;
    marks.push(...textMarks(lines, { x: 0, y: y + ROW - 9 }), {
      kind: 'text',
      x: NAMES + NUMBER,
      text: String(count),
      bold: true,
      ...text,
    });
    for (const [i, height] of columnHeights(cells, most, ROOM).entries()) {
      if (!height) continue;
      marks.push({ kind: 'bar', x: end(i) - WIDE, y: foot - 4 - height, width: WIDE, height });
      marks.push({ kind: 'text', x: end(i) - WIDE - 5, text: String(cells[i]), ...text });
    }
    marks.push({ kind: 'line', x: 0, y: foot - 3.5, to: { x: DRAWN, y: foot - 3.5 }, width: 0.5, quiet: true });
    y = foot;
  }
  return { height: y, marks };
}
