import { indicatorsOf } from '../../plan/traverse.ts';
import { passageEntries } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Figure, Ledger } from '../figures/ledger.ts';
import type { Measures } from '../figures/measures.ts';

/**
 * The plan's own table as figures: each indicator's two values, so that the text can be set against it. Their quotes are the row's own
 * cells.
 */
export function indicatorFigures(plan: Plan, { measures, units }: Measures): Figure[] {
  const entries = new Map(passageEntries(plan).map((entry) => [entry.id, entry]));
  return indicatorsOf(plan).flatMap((indicator): Figure[] => {
    const measure = measures.find((each) => each.indicator === indicator.n);
    const unit = units.find(({ id }) => id === indicator.unit);
    if (!measure || !unit || 'words' in indicator.values) return [];
    const { base, target } = indicator.values;
    const at = (year: number, value: number, kind: Figure['kind']): Figure => ({
      id: `${indicator.id}-${year}`,
      n: year,
      entry: entries.get(indicator.id)!,
      quotes: {},
      measure,
      unit,
      amount: { value },
      years: [year],
      kind,
      nature: 'level',
      corrections: [],
      notes: {},
    });
    return [at(plan.years.base, base, 'baseline'), at(plan.years.target, target, 'target')];
  });
}

/** The year that a level belongs to: its own, the last of its period; a target without one is the plan's last year, and says so. */
export const yearOf = ({ years, kind }: Figure, plan: Plan): number | undefined =>
  years?.[years.length - 1] ?? (kind === 'target' ? plan.years.target : undefined);

/** Levels of a measure that can be set beside others: not changes or rates, not sizes of single works, not measures of unlike things. */
export const comparable = (figures: Ledger) =>
  figures.filter(
    ({ relation, kind, measure }) =>
      !relation && (kind === 'achieved' || kind === 'expected' || kind === 'baseline' || kind === 'target') && !measure.general,
  );
