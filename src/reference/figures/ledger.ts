import type { LanguageTag } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { BINDINGS, BOUNDS, DATED, FIGURE_KINDS, NATURES, RELATIONS } from './schema.ts';
import type { Measure, MeasureUnit, Per } from './measures.ts';

export type FigureKind = (typeof FIGURE_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Relation = (typeof RELATIONS)[number];
/** A figure with a relation is a change. */
export type Nature = (typeof NATURES)[number] | 'change';
/** “each”: a value of each year, where no year is named. */
export type Binding = (typeof BINDINGS)[number] | 'each';
export type Dated = (typeof DATED)[number];

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
  /** The facility or work that it belongs to, in each language. */
  of?: Partial<Record<LanguageTag, string>>;
  /** As written; without a name where the plan prints none. */
  unit: MeasureUnit;
  amount: Amount;
  bound?: Bound;
  relation?: Relation;
  nature: Nature;
  per?: Per;
  /** A year, or the first and last year of a period. */
  years?: [number] | [number, number];
  /** A length of time in years, where the plan gives no dates. */
  span?: number;
  binds?: Binding;
  dated?: Dated;
  kind: FigureKind;
  place?: Place;
  /** What bears on the words that state it: numbers of corrections, and the translators’ notes by language. */
  corrections: readonly number[];
  notes: Partial<Record<LanguageTag, readonly string[]>>;
}

/** All figures, in the plan's order. */
export type Ledger = readonly Figure[];

/**
 * The value in the dimension's base unit (metres, square metres, yuan …), never stored: [from, to], alike for a single value; NaN where the
 * plan prints no unit and the number alone does not say.
 */
export function baseValues({ amount, unit }: Figure): [number, number] {
  // 12 significant digits take away what floating-point multiplication adds.
  const base = (value: number) => Number((value * unit.factor).toPrecision(12));
  return 'value' in amount ? [base(amount.value), base(amount.value)] : [base(amount.from), base(amount.to)];
}
