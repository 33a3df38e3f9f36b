import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Figure } from '../figures/ledger.ts';
import type { MeasureUnit } from '../figures/measures.ts';

/** What a rule found: statements that do not sit together. `key` names it for good. */
export interface Candidate {
  key: string;
  rule: 'values' | 'growth' | 'sum' | 'within' | 'spelling';
  /** The statements, in the plan's order; for spellings none. */
  figures: readonly Figure[];
  /** What was computed, in numbers alone: rates in percent, sums in the unit of the total. */
  computed?: { expression: string; result: string; unit?: MeasureUnit };
  /** How far apart would still agree: amounts, each with its unit where it has one. */
  tolerance?: readonly { amount: string; unit?: MeasureUnit }[];
  /** The statements agree if the levels' rounding is used to the full. */
  withinRounding?: boolean;
  spelling?: { place: Place; forms: { form: string; passages: string[] }[] };
}

/** What a rule yields, and how many comparisons it made. */
export interface RuleResults {
  candidates: Candidate[];
  compared: number;
}

/** The passages that state a candidate, in its own order. */
export const passagesOfCandidate = ({ figures, spelling }: Candidate): string[] => [
  ...figures.map(({ entry }) => entry.id),
  ...(spelling?.forms.flatMap(({ passages }) => passages) ?? []),
];

/** A computed number as findings show it. */
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** A figure's amount in its unit as written. */
export const inUnit = ({ amount }: Figure): string => ('value' in amount ? String(amount.value) : `${amount.from}–${amount.to}`);
