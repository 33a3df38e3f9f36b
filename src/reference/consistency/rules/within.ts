import type { Plan } from '../../../plan/model.ts';
import { baseValues, type Ledger } from '../../figures/ledger.ts';
import { inUnit, round, type Candidate, type RuleResults } from '../candidate.ts';
import { intervalOf } from '../interval.ts';
import type { ConsistencyFile } from '../schema.ts';
import { comparable, yearOf } from '../statements.ts';

/** A part that is larger than its whole in the same year. */
export function withinCandidates(plan: Plan, all: Ledger, { within }: ConsistencyFile): RuleResults {
  const levels = comparable(all);
  const comparisons = within.flatMap(({ part, whole }) => {
    const wholes = levels.filter(({ measure }) => measure.id === whole);
    return levels
      .filter(({ measure }) => measure.id === part)
      .flatMap((small) => wholes.filter((large) => yearOf(large, plan) === yearOf(small, plan)).map((large) => ({ small, large })));
  });
  const larger = comparisons.filter(({ small, large }) => intervalOf(small)[0] > intervalOf(large)[1]);
  const candidates = larger.map(({ small, large }): Candidate => {
    const ratio = round(baseValues(small)[0] / baseValues(large)[0]);
    const computed = { expression: `${inUnit(small)} > ${inUnit(large)}`, result: `${ratio} : 1` };
    return { key: `within:${small.id}:${large.id}`, rule: 'within', figures: [small, large], computed };
  });
  return { candidates, compared: comparisons.length };
}
