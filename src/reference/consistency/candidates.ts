import { passageEntries } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { Measures } from '../figures/measures.ts';
import { passagesOfCandidate, type Candidate, type RuleResults } from './candidate.ts';
import { growthCandidates } from './rules/growth.ts';
import { spellings } from './rules/spelling.ts';
import { listedSums, subtotalSums } from './rules/sums.ts';
import { valueCandidates } from './rules/values.ts';
import { withinCandidates } from './rules/within.ts';
import type { ConsistencyFile } from './schema.ts';
import { indicatorFigures } from './statements.ts';

/** What the rules compare. */
export interface Compared {
  plan: Plan;
  ledger: Ledger;
  measures: Measures;
  places: readonly Place[];
}

/** Everything that the rules yield, in the plan's order; `compared`: how many comparisons were made. */
export function candidatesOf({ plan, ledger, measures, places }: Compared, file: ConsistencyFile): RuleResults {
  const all = [...indicatorFigures(plan, measures), ...ledger];
  const results = [
    valueCandidates(plan, all, file),
    growthCandidates(all),
    listedSums(all, file),
    subtotalSums(ledger),
    withinCandidates(plan, all, file),
    spellings(plan, places),
  ];
  const order = new Map(passageEntries(plan).map(({ id }, i) => [id, i]));
  const first = (candidate: Candidate) => Math.min(...passagesOfCandidate(candidate).map((id) => order.get(id) ?? 0));
  const candidates = results.flatMap((result) => result.candidates).sort((a, b) => first(a) - first(b));
  return { candidates, compared: results.reduce((sum, result) => sum + result.compared, 0) };
}
