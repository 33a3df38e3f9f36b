import { seeded } from '../../kit/seeded.ts';
import { median } from '../search/report.ts';

/** A ratio of two medians, with the interval that holds it in 95 of 100 samples drawn anew. */
export interface Ratio {
  value: number;
  low: number;
  high: number;
}

const DRAWN = 10_000;

/** The ratio of the medians of values taken in pairs, by the percentiles of a bootstrap that draws whole pairs. */
export function ratioOf(pairs: readonly (readonly [ours: number, other: number])[]): Ratio {
  const ofMedians = (drawn: typeof pairs) => median(drawn.map(([ours]) => ours)) / median(drawn.map(([, other]) => other));
  const draw = seeded(25);
  const ratios = Array.from({ length: DRAWN }, () => ofMedians(pairs.map(() => draw.pick(pairs)))).sort((a, b) => a - b);
  return { value: ofMedians(pairs), low: ratios[0.025 * DRAWN]!, high: ratios[0.975 * DRAWN]! };
}
