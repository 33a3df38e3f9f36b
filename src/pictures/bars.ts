import { DRAWN, LINE, SMALL, type Drawing, type Mark } from './drawing.ts';
import { linesOf, textMarks, widest, widthOf } from './text.ts';

/** Things that are counted: each with its name and how many, in each column. */
export interface Bar {
  name: string;
  counts: readonly number[];
}

const ROW = 26;
/** A name that is longer stands in lines. */
const NAMES_MOST = 400;
const HEAD_LINE = 17;

/**
 * Bars of one scale that begin at zero, one below the other in the order given, each with its whole name before it and its number behind;
 * where something is counted in more than one way, in columns with a head each.
 */
export function barsDrawing(bars: readonly Bar[], heads: readonly string[] = []): Drawing {
  const named = bars.map(({ name, counts }) => ({ lines: linesOf(name, NAMES_MOST), counts }));
  const names = widest(named.flatMap(({ lines }) => lines));
  const longest = Math.max(...bars.flatMap(({ counts }) => counts));
  const [columns, number] = [bars[0]!.counts.length, widthOf(String(longest))];
  const column = (DRAWN - names - 12) / columns;
  const at = (i: number) => names + 12 + i * column;
  const headed = heads.map((head) => linesOf(head, column - 24, SMALL));
  const foot = Math.max(0, ...headed.map(({ length }) => length)) * HEAD_LINE;
  const marks = headed.flatMap((lines, i) =>
    lines.map((text, n): Mark => ({
      kind: 'text',
      x: at(i),
      y: foot - (lines.length - 1 - n) * HEAD_LINE,
      text,
      size: SMALL,
      quiet: true,
    })),
  );
  let y = foot && foot + 10;
  for (const { lines, counts } of named) {
    marks.push(...textMarks(lines, { x: names, y: y + ROW * 0.7, anchor: 'end' }));
    for (const [i, count] of counts.entries()) {
      const width = (count / longest) * (column - number - 24);
      if (count) marks.push({ kind: 'bar', x: at(i), y: y + 5, width, height: ROW - 10 });
      marks.push({ kind: 'text', x: at(i) + width + (count ? 8 : 0), y: y + ROW * 0.7, text: String(count) });
    }
    y += ROW + (lines.length - 1) * LINE;
  }
  return { height: y, marks };
}
