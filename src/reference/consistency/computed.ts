import type { Figure } from '../figures/ledger.ts';
import type { MeasureUnit } from '../figures/measures.ts';
import { halfDigit } from './interval.ts';

/** What a number of ours counts in: a unit of the plan, percent, percentage points, or how many times the whole (its mean) a part is. */
export type ComputedUnit = MeasureUnit | 'percent' | 'points' | 'times' | 'times-of-means';

/** A line of arithmetic over the plan's own numbers. */
export interface Computed {
  expression: string;
  result: string;
  unit: ComputedUnit;
}

/**
 * What printed digits allow: a value by its own last digit, several by adding up, by the yearly growth between them, or by the whole that a
 * part and its share make.
 */
export interface Allowed {
  /** The printed value; absent: what the values together allow. */
  of?: string;
  from: string;
  to: string;
  unit: ComputedUnit;
  /** A yearly growth between two values of the plan's own table, or of any of its passages. */
  growth?: 'table' | 'passages';
  /** A whole, from a part and its share. */
  whole?: true;
}

/** A computed number as findings show it. */
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** A figure's amount in its unit as written. */
export const inUnit = ({ amount }: Figure): string => ('value' in amount ? String(amount.value) : `${amount.from}–${amount.to}`);

/** The values that a figure's printed digits stand for; a bound or a range has no such digits. */
export function allowedByDigits({ amount, bound, unit }: Figure): Allowed[] {
  if (bound || !('value' in amount)) return [];
  const half = halfDigit(amount.value);
  const [from, to] = [amount.value - half, amount.value + half].map((value) => String(round(value, 6)));
  return [{ of: String(amount.value), from: from!, to: to!, unit: unitOf(unit) }];
}

/** A unit as a result has it: a share is counted in percent. */
export const unitOf = (unit: MeasureUnit): ComputedUnit => (unit.dimension === 'share' ? 'percent' : unit);
/** A unit as a difference has it: two shares differ by percentage points. */
export const differenceUnit = (unit: MeasureUnit): ComputedUnit => (unit.dimension === 'share' ? 'points' : unit);
