import { TEXT, widthOf, type Drawing, type Mark } from './drawing.ts';
import { DRAWN } from './sheet.ts';

/** Things that are counted: each with its name and how many. */
export interface Bar {
  name: string;
  count: number;
}

const ROW = 26;

/** Bars that begin at zero, one below the other in the order given, each with its whole name before it and its number behind. */
export function barsDrawing(bars: readonly Bar[]): Drawing {
  const names = Math.max(...bars.map(({ name }) => widthOf(name)));
  const longest = Math.max(...bars.map(({ count }) => count));
  const room = DRAWN - names - 12 - widthOf(String(longest)) - 10;
  const marks = bars.flatMap(({ name, count }, i): Mark[] => {
    const y = i * ROW;
    const width = (count / longest) * room;
    return [
      { kind: 'text', x: names, y: y + ROW * 0.7, text: name, anchor: 'end' },
      { kind: 'bar', x: names + 12, y: y + 5, width, height: ROW - 10 },
      { kind: 'text', x: names + 12 + width + 8, y: y + ROW * 0.7, text: String(count), size: TEXT },
    ];
  });
  return { height: bars.length * ROW, marks };
}
