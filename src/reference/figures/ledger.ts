import type { LanguageTag } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { BOUNDS, FIGURE_KINDS, RELATIONS } from './schema.ts';
import type { CommitmentVerb, Measure, MeasureUnit } from './measures.ts';

export type FigureKind = (typeof FIGURE_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Relation = (typeof RELATIONS)[number];

/** The words that state a figure in one language, with their place in a cell of the passage (UTF-16 offsets). */
export interface Quote {
  text: string;
  cell: number;
  start: number;
  end: number;
}

/** A single value, or a range; both as written, in the unit as written. */
export type Amount = { value: number } | { from: number; to: number };

/** A quantity that the plan states. */
export interface Figure {
  /** Permanent: figure-{passage}-{n}. */
  id: string;
  n: number;
  entry: PassageEntry;
  /** In each language; a line of the plan's own table has none. */
  quotes: Partial<Record<LanguageTag, Quote>>;
  measure: Measure;
  unit: MeasureUnit;
  amount: Amount;
  bound?: Bound;
  relation?: Relation;
  /** A year, or the first and last year of a period. */
  years?: [number] | [number, number];
  kind: FigureKind;
  place?: Place;
  verb?: CommitmentVerb;
}

/** All figures, in the plan's order. */
export type Ledger = readonly Figure[];

/** The value in the dimension's base unit (metres, square metres, yuan …), never stored: [from, to], alike for a single value. */
export function baseValues({ amount, unit }: Figure): [number, number] {
  // 12 significant digits take away what floating-point multiplication adds.
  const base = (value: number) => Number((value * unit.factor).toPrecision(12));
  return 'value' in amount ? [base(amount.value), base(amount.value)] : [base(amount.from), base(amount.to)];
}
