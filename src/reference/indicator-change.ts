import type { Indicator, Plan } from '../plan/model.ts';

/** What an indicator's two values imply, computed by this edition: never the plan's own words. */
export interface Change {
  from: number;
  to: number;
  /** (to − from) / from, in percent; for an indicator in percent the difference in points stands beside it. */
  relative: number;
  points?: number;
  /** The yearly rate that leads from one to the other over the years between, in percent. */
  yearly: number;
}

/** The change between the plan's base and target year; undefined where the plan gives the target in words. */
export function changeOf({ values, unit }: Indicator, { years: { base, target } }: Plan): Change | undefined {
  if ('words' in values) return undefined;
  const { base: from, target: to } = values;
  const steps = target - base;
  return {
    from,
    to,
    relative: (to / from - 1) * 100,
    yearly: ((to / from) ** (1 / steps) - 1) * 100,
    ...(unit === '%' && { points: Number((to - from).toPrecision(12)) }),
  };
}

/** A computed number as it is shown: one decimal, with its sign. */
export const signed = (value: number, digits = 1): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}`;
