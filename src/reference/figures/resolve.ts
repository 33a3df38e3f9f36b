import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import { chineseNumerals } from '../../translation/quantities.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Figure } from './ledger.ts';
import { unprinted, type Measures, type MeasureUnit } from './measures.ts';
import type { FigureData } from './schema.ts';

/** Says what is wrong with a field of a figure, and what would be right. */
export type Say = (key: string, wrong: string, right: string) => void;

/** What a figure is before its words are placed. */
export type Resolved = Omit<Figure, 'quotes' | 'of' | 'corrections' | 'notes'>;

/** The names of a figure's measure, unit, per and place resolved; undefined when one of them is not in its vocabulary. */
export function resolveFigure(
  data: FigureData,
  entry: PassageEntry,
  known: { measures: Measures; vocabulary: Vocabulary },
  say: Say,
): Resolved | undefined {
  const { measures, units, per: pers } = known.measures;
  const measure = measures.find(({ id }) => id === data.measure);
  const unit = data.unit === undefined ? measure && unprinted(measure.dimension) : units.find(({ id }) => id === data.unit);
  const per = pers.find(({ id }) => id === data.per);
  const place = known.vocabulary.places.find(({ id }) => id === data.place);
  if (!measure) say('measure', `“${data.measure}” is not a measure`, 'an id of measures in measures.yaml');
  if (data.unit !== undefined && !unit) say('unit', `“${data.unit}” is not a unit`, 'a unit of measures.yaml');
  if (data.per && !per) say('per', `“${data.per}” is nothing that a value is for each of`, 'an id of per in measures.yaml');
  if (data.place && !place) say('place', `“${data.place}” is not a place`, 'an id of places.yaml');
  if (measure && unit && data.unit) checkUnit(data, unit, measure.dimension, say);
  if (measure && !data.unit) checkUnprinted(data, units, measure.dimension, say);
  for (const number of [data.value, data.from, data.to]) {
    if (number !== undefined && !states(data.quote, number))
      say('quote', `“${data.quote}” does not state ${number}`, 'words that hold the value as written');
  }
  if (!measure || !unit || (data.per && !per) || (data.place && !place)) return undefined;
  return {
    id: `figure-${entry.id}-${data.n}`,
    n: data.n,
    entry,
    measure,
    unit,
    kind: data.kind,
    amount: data.value !== undefined ? { value: data.value } : { from: data.from!, to: data.to! },
    nature: data.nature ?? 'change',
    ...(data.bound && { bound: data.bound }),
    ...(data.relation && { relation: data.relation }),
    ...(per && { per }),
    ...timeOf(data),
    ...(place && { place }),
  };
}

/** When a figure holds; what is for each year, and has no date, binds each. */
function timeOf({ year, period, span, binds, dated, per }: FigureData): Pick<Resolved, 'years' | 'span' | 'binds' | 'dated'> {
  const years = period ?? (year === undefined ? undefined : ([year] as [number]));
  const each = !binds && per === 'year' ? ('each' as const) : undefined;
  return {
    ...(years && { years }),
    ...(span !== undefined && { span }),
    ...((binds ?? each) && { binds: binds ?? each! }),
    ...(dated && { dated }),
  };
}

/** A unit fits what is measured, and stands in the words that state the figure. */
function checkUnit(data: FigureData, unit: MeasureUnit, dimension: string, say: Say): void {
  const written = unit[sourceLanguage.tag];
  if (!data.quote.includes(written))
    say('unit', `“${written}” does not stand in “${data.quote}”`, 'a unit as the plan prints it, or none where it prints none');
  if (!fits(unit, dimension, data.relation)) {
    say(
      'unit',
      `${unit.id} (${unit.dimension}) does not fit ${data.measure} (${dimension})`,
      'a unit of the measure’s dimension; growth is a share, a change of a share is in points',
    );
  }
}

/** Where no unit is recorded, none that fits is printed behind the value. */
function checkUnprinted({ quote, value, relation }: FigureData, units: readonly MeasureUnit[], dimension: string, say: Say): void {
  const printed = units.find((unit) => quote.includes(`${value}${unit[sourceLanguage.tag]}`) && fits(unit, dimension, relation));
  if (printed) say('unit', `“${quote}” has a unit, and none is recorded`, `unit: ${printed.id}, as the plan prints it`);
}

function fits(unit: MeasureUnit, dimension: string, relation: FigureData['relation']): boolean {
  if (relation === 'yearly-growth' || relation === 'growth') return unit.dimension === 'share';
  return unit.dimension === (relation === 'by' && dimension === 'share' ? 'points' : dimension);
}

/** Whether a quote writes a number, in digits or in Chinese numerals; 无 writes 0. */
export function states(quote: string, number: number): boolean {
  const digits = String(number).replace('.', '\\.');
  const inDigits = new RegExp(`(?<![\\d.])${digits}(?![\\d]|\\.\\d)`).test(quote);
  return inDigits || chineseNumerals(quote).has(String(number)) || (number === 0 && quote.includes('无'));
}
