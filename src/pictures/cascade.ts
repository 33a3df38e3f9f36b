import { DRAWN, TEXT, type Drawing, type Mark } from './drawing.ts';
import { SPAN, type Cell, type Spine } from './spine.ts';
import { widthOf } from './text.ts';

/** A part drawn apart, at its own place on the spine. */
export interface CascadeRow {
  part: number;
  cells: readonly Cell[];
  /** Where its name has more room: after the part on its line, or before it. */
  side: 'after' | 'before';
  /** How much of the plan's characters it has, in per cent. */
  share: number;
  /** What stays free between that end of the line and the name, in hundredths of the whole. */
  space: string;
}

/** The spine pulled apart: a line for each part, with the free side for its name. */
export const cascadeOf = ({ cells, parts }: Spine): CascadeRow[] =>
  parts.map(({ n }) => {
    const own = cells.filter(({ part }) => part === n);
    const [start, end] = [own[0]!.x, own.at(-1)!.x + own.at(-1)!.width];
    const side = SPAN - end > start ? 'after' : 'before';
    const share = Math.round((100 * lengthOf(own)) / lengthOf(cells));
    return { part: n, cells: own, side, share, space: percent(side === 'after' ? end : SPAN - start) };
  });

const lengthOf = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0);

/** A length on the spine as its share of the whole. */
export const percent = (x: number) => `${((100 * x) / SPAN).toFixed(1)}%`;

const ROW = 30;

/** The same as a sheet of its own; a name stands on the side where it has room. */
export function cascadeDrawing(spine: Spine, names: ReadonlyMap<number, string>): Drawing {
  const place = (x: number) => (x / SPAN) * DRAWN;
  const marks = cascadeOf(spine).flatMap(({ part, cells }, i): Mark[] => {
    const y = i * ROW;
    const bars = cells.map(({ kind, x, width }): Mark => {
      const height = kind === 'box' ? 3 : 16;
      return { kind: 'bar', x: place(x), y: y + 20 - height, width: place(width), height };
    });
    const [begin, end] = [place(cells[0]!.x), place(cells.at(-1)!.x + cells.at(-1)!.width)];
    const text = names.get(part)!;
    const after = end + 10 + widthOf(text) <= DRAWN;
    return [...bars, { kind: 'text', x: after ? end + 10 : begin - 10, y: y + 18, text, anchor: after ? 'start' : 'end', size: TEXT }];
  });
  return { height: spine.parts.length * ROW, marks };
}
