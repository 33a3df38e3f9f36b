import type { Indicator, Plan } from '../../plan/model.ts';
import { indicatorsOf } from '../../plan/traverse.ts';
import type { Consistency, Finding } from '../consistency/finding.ts';
import type { Figure, Ledger } from '../figures/ledger.ts';
import { changeOf } from './change.ts';

/** A yearly growth that the text states for the plan's years, and the one that leads between the table's two values; in percent. */
export interface Pace {
  indicator: Indicator;
  stated: number;
  /** Where the text states it. */
  figure: Figure;
  computed: number;
  /** Where the two are set beside each other; none if they agree. */
  finding: Finding | undefined;
}

/** Every indicator with two values for which a clause states a yearly growth over the years between, in the table's order. */
export function pacesOf(plan: Plan, ledger: Ledger, { findings }: Consistency): Pace[] {
  const { base, target } = plan.years;
  const rates = ledger.filter(
    ({ relation, years, place }) => relation === 'yearly-growth' && !place && years?.[0] === base + 1 && years[1] === target,
  );
  return indicatorsOf(plan).flatMap((indicator) => {
    const change = changeOf(indicator, plan);
    return rates.flatMap((figure): Pace[] => {
      if (!change || figure.measure.indicator !== indicator.n || !('value' in figure.amount)) return [];
      const finding = findings.find(({ candidate }) => candidate?.figures[0] === figure && candidate.allowed?.[0]?.growth === 'table');
      return [{ indicator, stated: figure.amount.value, figure, computed: change.yearly, finding }];
    });
  });
}

/** What one scale for all paces ends at, in whole percent. */
export const paceEnd = (paces: readonly Pace[]): number =>
  Math.ceil(Math.max(...paces.flatMap(({ stated, computed }) => [stated, computed])));

/** Whether any is of an indicator in money, for which prices matter. */
export const anyInMoney = (paces: readonly Pace[]): boolean =>
  paces.some(({ figure }) => ['money', 'usd'].includes(figure.measure.dimension));
