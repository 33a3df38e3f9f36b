import type { Indicator } from '../../plan/model.ts';
import { findingsOf, type Consistency, type Finding } from '../consistency/finding.ts';
import type { Figure, Ledger } from '../figures/ledger.ts';

/** What the plan says elsewhere of what an indicator measures, and where that and its row are set beside each other. */
export interface Bearing {
  findings: readonly Finding[];
  /** What clauses state of the same measure. */
  figures: readonly Figure[];
}

/** By the ledger's measures, which name their row of the plan's table, and by the findings that the row has a part in. */
export const bearingOnIndicator = ({ id, n }: Indicator, ledger: Ledger, consistency: Consistency): Bearing => ({
  findings: findingsOf(consistency, id),
  figures: ledger.filter(({ measure, entry }) => measure.indicator === n && entry.kind === 'clause'),
});
