import type { IndicatorWords } from '../../../src/words/zh/indicators.ts';
import { published, type Row } from './published.ts';

/** An indicator with its two values. */
export interface Valued {
  row: Row;
  from: number;
  to: number;
}

/** Those of the published table that have two values. */
export const valued = (): Valued[] =>
  published('indicators')
    .filter(({ value_2020 }) => value_2020 !== undefined)
    .map((row) => ({ row, from: Number(row['value_2020']), to: Number(row['value_2025']) }));

/** A printed decimal in hundredths: whole numbers know no rounding. */
const hundredths = (value: number) => BigInt(value.toFixed(2).replace('.', ''));

/** The change as the page has to say it: percentages in points, all else in tenths of a percent, a half rounded up. */
export function changeOf({ row, from, to }: Valued, { points, same }: IndicatorWords): string {
  const [a, b] = [hundredths(from), hundredths(to)];
  if (a === b) return same;
  const sign = b > a ? '+' : '−';
  const difference = b > a ? b - a : a - b;
  if (row['unit_zh'] === '%') return points(`${sign}${Number(difference) / 100}`);
  const tenths = (difference * 2000n + a) / (2n * a);
  return `${sign}${tenths / 10n}.${tenths % 10n}%`;
}
