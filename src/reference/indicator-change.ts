import type { Indicator } from '../plan/model.ts';

/** What an indicator's two values imply, computed by this edition: never the plan's own words. */
export interface Change {
  from: number;
  to: number;
  /** (to − from) / from, in percent; for an indicator in percent the difference in points stands beside it. */
  relative: number;
  points?: number;
  /** The yearly rate that leads from one to the other in five years, in percent. */
  yearly: number;
}

const YEARS = 5;

/** The change between 2020 and 2025; undefined where the plan gives the target in words. */
export function changeOf({ values, unit }: Indicator): Change | undefined {
  if ('target' in values) return undefined;
  const { y2020: from, y2025: to } = values;
  return { from, to, relative: (to / from - 1) * 100, yearly: ((to / from) ** (1 / YEARS) - 1) * 100, ...(unit === '%' && { points: Number((to - from).toPrecision(12)) }) };
}

/** A computed number as it is shown: one decimal, with its sign. */
export const signed = (value: number, digits = 1): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}`;
