import type { Indicator } from '../../plan/model.ts';
import { findingsOf, type Consistency, type Finding } from '../consistency/finding.ts';
import type { Figure, Ledger } from '../figures/ledger.ts';

/** What the plan says elsewhere of what an indicator measures, and where that and its row are set beside each other. */
export interface Bearing {
  findings: readonly Finding[];
  figures: readonly Figure[];
}

/** What clauses state of the same measure: the ledger's measures name their row of the plan's table. */
export const clauseFiguresOf = ({ n }: Indicator, ledger: Ledger): Figure[] =>
  ledger.filter(({ measure, entry }) => measure.indicator === n && entry.kind === 'clause');

/** By the ledger's measures, and by the findings that are on the row or on what it measures. */
export const bearingOnIndicator = (indicator: Indicator, ledger: Ledger, consistency: Consistency): Bearing => ({
  findings: findingsOf(consistency, indicator.id),
  figures: clauseFiguresOf(indicator, ledger),
});
