import type { Indicator, Plan } from '../../plan/model.ts';

/** What an indicator's two values imply, computed by this edition: never the plan's own words. */
export interface Change {
  from: number;
  to: number;
  /** to − from, in the indicator's unit; of an indicator in percent these are percentage points. */
  difference: number;
  /** (to − from) / from, in percent. */
  relative: number;
  /** The yearly rate that leads from one to the other over the years between, in percent. */
  yearly: number;
  inPoints: boolean;
}

/** No value of the target year is below that of the base year. */
export const allRise = (changes: readonly Change[]): boolean => changes.every(({ from, to }) => to >= from);

/** The change between the plan's base and target year; undefined where the plan gives the target in words. */
export function changeOf({ values, unit }: Indicator, { years: { base, target } }: Plan): Change | undefined {
  if ('words' in values) return undefined;
  const { base: from, target: to } = values;
  return {
    from,
    to,
    // 12 significant digits take away what floating-point subtraction adds.
    difference: Number((to - from).toPrecision(12)),
    relative: (to / from - 1) * 100,
    yearly: ((to / from) ** (1 / (target - base)) - 1) * 100,
    inPoints: unit === '%',
  };
}
