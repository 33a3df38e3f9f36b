import type { Cell } from './spine.ts';

/** A piece of the spine; in spine units. */
type Stroke = Pick<Cell, 'x' | 'width'>;

/** Pieces of the spine as one path of level lines at a height, in relative moves: the shortest there is. */
export function strokes(cells: readonly Stroke[], y: number): string {
  let end = 0;
  return cells
    .map(({ x, width }, i) => {
      const move = i === 0 ? `M${x} ${y}` : `m${x - end} 0`;
      end = x + width;
      return `${move}h${width}`;
    })
    .join('');
}

/** Each part of a row of cells, in their order, as one stroke. */
export const partStrokes = (cells: readonly Cell[]): Stroke[] =>
  Array.from(Map.groupBy(cells, ({ part }) => part).values(), (own) => ({
    x: own[0]!.x,
    width: own.at(-1)!.x + own.at(-1)!.width - own[0]!.x,
  }));

/** Upright strokes that stand on a base line, each at its place; the more it stands for, the higher: `STEP` for each, at most `MOST`. */
export function uprights(places: readonly { x: number; count: number }[], base: number): string {
  return places.map(({ x, count }) => `M${x} ${base}v-${uprightHeight(count)}`).join('');
}

const STEP = 6;
/** What the highest stroke stands for. */
export const MOST_COUNTED = 5;
export const uprightHeight = (count: number) => 4 + STEP * Math.min(count, MOST_COUNTED);
