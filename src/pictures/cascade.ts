import { TEXT, widthOf, type Drawing, type Mark } from './drawing.ts';
import { DRAWN } from './sheet.ts';
import { SPAN, type Spine } from './spine.ts';

const ROW = 30;

/** The spine pulled apart: each part beneath its own place, one below the other, its name on the side where there is room. */
export function cascadeDrawing({ cells, parts }: Spine, names: ReadonlyMap<number, string>): Drawing {
  const place = (x: number) => (x / SPAN) * DRAWN;
  const marks = parts.flatMap(({ n }, i): Mark[] => {
    const own = cells.filter(({ part }) => part === n);
    const y = i * ROW;
    const bars = own.map(({ kind, x, width }): Mark => {
      const height = kind === 'box' ? 3 : 16;
      return { kind: 'bar', x: place(x), y: y + 20 - height, width: place(width), height };
    });
    const [begin, end] = [place(own[0]!.x), place(own.at(-1)!.x + own.at(-1)!.width)];
    const name = names.get(n)!;
    const after = end + 10 + widthOf(name) <= DRAWN;
    return [
      ...bars,
      { kind: 'text', x: after ? end + 10 : begin - 10, y: y + 18, text: name, anchor: after ? 'start' : 'end', size: TEXT },
    ];
  });
  return { height: parts.length * ROW, marks };
}
