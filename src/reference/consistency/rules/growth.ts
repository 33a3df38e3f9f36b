import { baseValues, type Figure, type Ledger } from '../../figures/ledger.ts';
import type { Candidate, RuleResults } from '../candidate.ts';
import { inUnit, round, type Computed } from '../computed.ts';
import { agree, intervalOf, type Interval } from '../interval.ts';
import { comparable } from '../statements.ts';

/** A stated yearly rate against the levels at both ends of its period. */
export function growthCandidates(all: Ledger): RuleResults {
  const levels = comparable(all).filter(({ years }) => years?.length === 1);
  const rates = all.filter(({ relation, years }) => relation === 'yearly-growth' && years?.length === 2);
  const comparisons = rates.flatMap((rate) => endsOf(rate, levels).map((ends) => ({ rate, ...ends })));
  return { candidates: comparisons.flatMap(growthCandidate), compared: comparisons.length };
}

interface Ends {
  base: Figure;
  target: Figure;
  steps: number;
}

/** The pairs of levels that a rate leads from and to. */
function endsOf({ measure, place, years }: Figure, levels: Ledger): Ends[] {
  const [start, end] = years as [number, number];
  const own = levels.filter((level) => level.measure === measure && level.place === place);
  const inYear = (year: number) => own.filter((level) => level.years![0] === year);
  // The period's first year is its first year of growth, unless a level is given for that very year alone.
  return [start - 1, start].flatMap((from) =>
    inYear(from).flatMap((base) => inYear(end).map((target) => ({ base, target, steps: end - from }))),
  );
}

function growthCandidate({ rate, base, target, steps }: Ends & { rate: Figure }): Candidate[] {
  const yearly = (from: number, to: number) => ((to / from) ** (1 / steps) - 1) * 100;
  const [low, high] = [intervalOf(base), intervalOf(target)];
  const implied: Interval = [yearly(low[1], high[0]), yearly(low[0], high[1])];
  const result = yearly(baseValues(base)[0], baseValues(target)[0]);
  // Within the bound, or the stated rate to its last digit: nothing to show. Within the rounding of the levels alone: shown as that.
  if (agree([result, result], intervalOf(rate))) return [];
  const growth = [base, target].every(({ entry }) => entry.kind === 'indicator') ? ('table' as const) : ('passages' as const);
  return [
    {
      key: `growth:${rate.id}:${base.id}:${target.id}`,
      rule: 'growth',
      figures: [rate, base, target],
      computed: [
        { expression: `(${inUnit(target)} ÷ ${inUnit(base)})^(1/${steps}) − 1`, result: String(round(result)), unit: 'percent' },
        ahead(rate, base, steps),
      ],
      // Outwards, so that no rounding of ours makes the range narrower.
      allowed: [
        { from: String(Math.floor(implied[0] * 100) / 100), to: String(Math.ceil(implied[1] * 100) / 100), unit: 'percent', growth },
      ],
      withinRounding: agree(implied, intervalOf(rate)),
    },
  ];
}

/** The same arithmetic the other way: what the stated rate makes of the first level. */
function ahead(rate: Figure, base: Figure, steps: number): Computed {
  const factor = round(1 + baseValues(rate)[0] / 100, 6);
  const reached = (baseValues(base)[0] * factor ** steps) / base.unit.factor;
  return { expression: `${inUnit(base)} × ${factor}^${steps}`, result: String(round(reached)), unit: base.unit };
}
