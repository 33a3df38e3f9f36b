import type { Plan } from '../../../plan/model.ts';
import type { Figure, Ledger } from '../../figures/ledger.ts';
import type { Candidate, RuleResults } from '../candidate.ts';
import { allowedByDigits, differenceUnit, round, type Computed } from '../computed.ts';
import { agree, intervalOf } from '../interval.ts';
import type { ConsistencyFile } from '../schema.ts';
import { comparable, yearOf } from '../statements.ts';

/** Two values for one measure, year and place that cannot both be true. */
export function valueCandidates(plan: Plan, all: Ledger, { alike }: ConsistencyFile): RuleResults {
  const groups = new Map<string, Figure[]>();
  for (const figure of comparable(all)) {
    const year = yearOf(figure, plan);
    if (!year) continue;
    const measure = alike.find((measures) => measures.includes(figure.measure.id))?.[0] ?? figure.measure.id;
    const key = ['values', measure, year, figure.place?.id].filter(Boolean).join(':');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const compared = [...groups].filter(([, figures]) => figures.length > 1);
  const candidates = compared.flatMap(([key, figures]): Candidate[] => {
    const clash = figures.filter((a) => figures.some((b) => a !== b && !agree(intervalOf(a), intervalOf(b))));
    if (clash.length === 0) return [];
    return [{ key, rule: 'values', figures: clash, computed: differences(clash), allowed: clash.flatMap(allowedByDigits) }];
  });
  return { candidates, compared: compared.length };
}

/** How far two values lie apart, where two are all and both are single values of one unit. */
function differences(figures: readonly Figure[]): Computed[] {
  const [a, b] = figures as [Figure, Figure];
  if (figures.length !== 2 || a.unit !== b.unit || !('value' in a.amount) || !('value' in b.amount)) return [];
  const [low, high] = [a.amount.value, b.amount.value].sort((one, other) => one - other) as [number, number];
  return [{ expression: `${high} − ${low}`, result: String(round(high - low, 6)), unit: differenceUnit(a.unit) }];
}
