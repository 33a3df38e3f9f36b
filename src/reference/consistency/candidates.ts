import { sourceLanguage, type LanguageTag } from '../../editions.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Ledger } from '../figures/ledger.ts';
import type { Measures } from '../figures/measures.ts';
import { passagesOfCandidate, type Candidate, type Rule, type RuleResults } from './candidate.ts';
import { doneCandidates } from './rules/done.ts';
import { growthCandidates } from './rules/growth.ts';
import { rowCandidates } from './rules/rows.ts';
import { shareCandidates } from './rules/shares.ts';
import { spellings } from './rules/spelling.ts';
import { listedSums, subtotalSums } from './rules/sums.ts';
import { valueCandidates } from './rules/values.ts';
import { withinCandidates } from './rules/within.ts';
import { workCandidates } from './rules/works.ts';
import type { ConsistencyFile } from './schema.ts';
import { indicatorFigures } from './statements.ts';

/** What the rules compare. */
export interface Compared {
  plans: Record<LanguageTag, Plan>;
  ledger: Ledger;
  measures: Measures;
  vocabulary: Vocabulary;
}

/** How many comparisons each rule made. */
export type Comparisons = Record<Rule, number>;

/** How many of them set numbers beside each other. */
export const comparisonsOfNumbers = ({ values, growth, sum, share, within, works }: Comparisons): number =>
  values + growth + sum + share + within + works;

/** Everything that the rules yield, in the plan's order. */
export function candidatesOf({ plans, ledger, measures, vocabulary }: Compared, file: ConsistencyFile) {
  const plan = plans[sourceLanguage.tag];
  const all = [...indicatorFigures(plan, measures), ...ledger];
  const [listed, subtotals] = [listedSums(all, file), subtotalSums(ledger)];
  const results: Record<Rule, RuleResults> = {
    values: valueCandidates(plan, all, file),
    growth: growthCandidates(all),
    sum: { candidates: [...listed.candidates, ...subtotals.candidates], compared: listed.compared + subtotals.compared },
    share: shareCandidates(all, file),
    within: withinCandidates(plan, all, file),
    works: workCandidates(ledger),
    spelling: spellings(plan, vocabulary.places),
    rows: rowCandidates(plans),
    done: doneCandidates(plans, vocabulary.terms, file),
  };
  const order = new Map(passageEntries(plan).map(({ id }, i) => [id, i]));
  const first = (candidate: Candidate) => Math.min(...passagesOfCandidate(candidate).map((id) => order.get(id) ?? 0));
  const candidates = Object.values(results)
    .flatMap((result) => result.candidates)
    .sort((a, b) => first(a) - first(b));
  const compared = Object.fromEntries(Object.entries(results).map(([rule, result]) => [rule, result.compared])) as Comparisons;
  return { candidates, compared };
}
