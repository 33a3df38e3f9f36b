import { baseValues, type Figure } from '../figures/ledger.ts';

/** The values that a statement allows, in the base unit: [lowest, highest]. */
export type Interval = readonly [number, number];

/** How far a value may lie from “about” and still agree, as a share of it. */
const ABOUT = 0.05;

/** Half a unit of the last digit that is written: 17.62 stands for 17.615 to 17.625. */
export const halfDigit = (value: number): number => 0.5 / 10 ** (String(value).split('.')[1]?.length ?? 0);

/** A written number as the interval that its rounding allows. */
export const rounded = (value: number, factor = 1): Interval => [(value - halfDigit(value)) * factor, (value + halfDigit(value)) * factor];

/** What a figure's value, rounding and bound allow. */
export function intervalOf(figure: Figure): Interval {
  const { amount, unit, bound } = figure;
  const [low, high] = baseValues(figure);
  if (bound === 'at-least' || bound === 'over') return [low, Infinity];
  if (bound === 'at-most' || bound === 'under') return [-Infinity, high];
  if (bound === 'about') return [low * (1 - ABOUT), high * (1 + ABOUT)];
  const [from, to] = 'value' in amount ? [amount.value, amount.value] : [amount.from, amount.to];
  return [rounded(from, unit.factor)[0], rounded(to, unit.factor)[1]];
}

/** Whether two statements can both be true. */
export const agree = ([a, b]: Interval, [c, d]: Interval): boolean => a <= d && c <= b;
