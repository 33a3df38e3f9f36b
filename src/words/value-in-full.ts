import type { Language } from '../editions.ts';
import type { Figure } from '../reference/figures/ledger.ts';
import { nameIn } from '../vocabulary/name.ts';
import { wordsOf } from './words.ts';

/** The power of ten in a unit's name in a translation: RMB 100 million, 10,000 head. */
const MAGNITUDES: Readonly<Record<string, number>> = { '10,000': 1e4, '100 million': 1e8 };
const MAGNITUDE = /(10,000|100 million) ?/;
const LARGE = [
  { from: 1e9, name: ' billion' },
  { from: 1e6, name: ' million' },
];
/** Twelve significant digits take away what floating-point multiplication adds. */
const exact = (value: number) => Number(value.toPrecision(12));

/** What of a figure its value is written from. */
type Valued = Pick<Figure, 'amount' | 'unit' | 'bound' | 'relation' | 'per'>;

/**
 * A figure's value as a translation writes it, the unit's own power of ten resolved: 17.75 (RMB 100 million) is RMB 1.775 billion, 28
 * (10,000 head) is 280,000 head.
 */
export function valueInFull({ amount, unit, bound, relation, per }: Valued, translation: Language): string {
  const { data: words, span } = wordsOf(translation);
  const name = nameIn(unit, translation);
  const times = MAGNITUDES[MAGNITUDE.exec(name)?.[1] ?? ''] ?? 1;
  const amounts = 'value' in amount ? [amount.value] : [amount.from, amount.to];
  const number = span(amounts.map((each) => numberText(each * times)));
  const signs = [relation && words.relations[relation], bound && words.bounds[bound]].filter(Boolean);
  const each = per ? words.perEach(nameIn(per, translation)) : '';
  return [...signs, withUnit(number, name.replace(MAGNITUDE, '').trim()) + each].join(' ');
}

/** As an English text writes it: 280,000, 1.29 million. */
function numberText(value: number): string {
  const large = LARGE.find(({ from }) => value >= from);
  const shown = exact(value / (large?.from ?? 1)).toLocaleString('en', { maximumFractionDigits: 12 });
  return shown + (large?.name ?? '');
}

/** A currency stands before the number, another unit after it; a count of things that have no unit is the number alone. */
function withUnit(number: string, unit: string): string {
  if (!unit || unit.startsWith('(')) return number;
  if (unit === '%') return number + unit;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  // Units are named in the plural.
  return number === '1' ? `${number} (${unit})` : `${number} ${unit}`;
}
