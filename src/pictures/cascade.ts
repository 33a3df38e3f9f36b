import { SPAN, type Cell, type Spine } from './spine.ts';

/** A part drawn apart, at its own place on the spine. */
export interface CascadeRow {
  part: number;
  cells: readonly Cell[];
  /** Where its name has more room: after the part on its line, or before it. */
  side: 'after' | 'before';
  /** What stays free between that end of the line and the name, in hundredths of the whole. */
  space: string;
}

/** The spine pulled apart: a line for each part, with the free side for its name. */
export const cascadeOf = ({ cells, parts }: Spine): CascadeRow[] =>
  parts.map(({ n }) => {
    const own = cells.filter(({ part }) => part === n);
    const [start, end] = [own[0]!.x, own.at(-1)!.x + own.at(-1)!.width];
    const side = SPAN - end > start ? 'after' : 'before';
    return { part: n, cells: own, side, space: percent(side === 'after' ? end : SPAN - start) };
  });

/** A length on the spine as its share of the whole. */
export const percent = (x: number) => `${((100 * x) / SPAN).toFixed(1)}%`;
