import type { Candidate } from './candidate.ts';
import type { Allowed, Computed, ComputedUnit } from './computed.ts';
import { unitOf } from './computed.ts';

/** A number that a finding sets beside another: stated by a passage, or computed from what it states. */
export interface FindingMark {
  value: number;
  unit: ComputedUnit;
  /** The passage that states it, or the last of those that it is computed from. */
  passage: string;
  computed: boolean;
  /** Drawn open: of the plan's table, or computed; where all are of the table, all but the first. */
  open: boolean;
  /** What the printed digits allow. */
  allowed?: [from: number, to: number];
}

/** The numbers of a candidate that stand on one line; none where words are compared, or numbers of unlike units. */
export function marksOf({ rule, figures, computed = [], allowed = [] }: Candidate): FindingMark[] {
  if (rule !== 'values' && rule !== 'within' && rule !== 'growth' && rule !== 'sum') return [];
  const shown = rule === 'growth' || rule === 'sum' ? figures.slice(0, 1) : figures;
  if (new Set(shown.map(({ unit }) => unit)).size > 1) return [];
  const stated = shown.flatMap(({ amount, unit, entry }) =>
    'value' in amount
      ? [{ value: amount.value, unit: unitOf(unit), passage: entry.id, computed: false, table: entry.kind === 'indicator' }]
      : [],
  );
  const result = shown === figures ? [] : [resultMark(computed[0]!, allowed[0]!, figures.at(-1)!.entry.id)];
  const ofTable = stated.every(({ table }) => table);
  return [...stated.map(({ table, ...mark }, i) => ({ ...mark, open: ofTable ? i > 0 : table })), ...result];
}

const resultMark = ({ result, unit }: Computed, { from, to }: Allowed, passage: string): FindingMark => ({
  value: Number(result),
  unit,
  passage,
  computed: true,
  open: true,
  allowed: [Number(from), Number(to)],
});
