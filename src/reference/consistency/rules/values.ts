import type { Plan } from '../../../plan/model.ts';
import type { Figure, Ledger } from '../../figures/ledger.ts';
import { inUnit, type Candidate, type RuleResults } from '../candidate.ts';
import { agree, halfDigit, intervalOf } from '../interval.ts';
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
    return clash.length ? [{ key, rule: 'values', figures: clash, tolerance: roundings(clash) }] : [];
  });
  return { candidates, compared: compared.length };
}

/** The rounding of each value, each amount and unit once. */
function roundings(figures: readonly Figure[]): NonNullable<Candidate['tolerance']> {
  const each = figures.map((figure) => ({ amount: `±${halfDigit(Number(inUnit(figure)) || 0)}`, unit: figure.unit }));
  return [...new Map(each.map((tolerance) => [`${tolerance.amount} ${tolerance.unit.id}`, tolerance])).values()];
}
