import type { Plan } from '../../../plan/model.ts';
import { baseValues, type Ledger } from '../../figures/ledger.ts';
import type { Candidate, RuleResults } from '../candidate.ts';
import { allowedByDigits, inUnit, round } from '../computed.ts';
import { intervalOf } from '../interval.ts';
import type { ConsistencyFile } from '../schema.ts';
import { comparable, yearOf } from '../statements.ts';

/** A part that is larger than its whole in the same year, or a part's mean above the whole's. */
export function withinCandidates(plan: Plan, all: Ledger, { within }: ConsistencyFile): RuleResults {
  const levels = comparable(all);
  const comparisons = within.flatMap(({ part, whole, means }) => {
    const wholes = levels.filter(({ measure }) => measure.id === whole);
    return levels
      .filter(({ measure }) => measure.id === part)
      .flatMap((small) => wholes.filter((large) => yearOf(large, plan) === yearOf(small, plan)).map((large) => ({ small, large, means })));
  });
  const larger = comparisons.filter(({ small, large }) => intervalOf(small)[0] > intervalOf(large)[1]);
  const candidates = larger.map(({ small, large, means }): Candidate => {
    const times = String(round(baseValues(small)[0] / baseValues(large)[0], 1));
    const expression = `${inUnit(small)} ÷ ${inUnit(large)}`;
    const computed = [{ expression, result: times, unit: means ? ('times-of-means' as const) : ('times' as const) }];
    const allowed = [small, large].flatMap(allowedByDigits);
    return { key: `within:${small.id}:${large.id}`, rule: 'within', figures: [small, large], computed, allowed };
  });
  return { candidates, compared: comparisons.length };
}
