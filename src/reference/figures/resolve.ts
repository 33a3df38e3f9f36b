import { sourceLanguage } from '../../editions.ts';
import type { PassageEntry } from '../../plan/entries.ts';
import { chineseNumerals } from '../../translation/quantities.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Figure } from './ledger.ts';
import type { Measures, MeasureUnit } from './measures.ts';
import type { FigureData } from './schema.ts';

type Say = (key: string, wrong: string, right: string) => void;

/** The names of a figure's measure, unit, place and verb resolved; undefined when one of them is not in its vocabulary. */
export function resolveFigure(
  data: FigureData,
  entry: PassageEntry,
  known: { measures: Measures; vocabulary: Vocabulary },
  say: Say,
): Omit<Figure, 'quotes'> | undefined {
  const { measures, units, verbs } = known.measures;
  const measure = measures.find(({ id }) => id === data.measure);
  const unit = units.find(({ id }) => id === data.unit);
  const place = known.vocabulary.places.find(({ id }) => id === data.place);
  const verb = verbs.find(({ id }) => id === data.verb);
  const forms = verb?.[sourceLanguage.tag];
  if (!measure) say('measure', `“${data.measure}” is not a measure`, 'an id of measures in measures.yaml');
  if (!unit) say('unit', `“${data.unit}” is not a unit`, 'a unit of measures.yaml');
  if (data.place && !place) say('place', `“${data.place}” is not a place`, 'an id of places.yaml');
  if (data.verb && !verb) say('verb', `“${data.verb}” is not a verb of commitment`, 'an id of verbs in measures.yaml');
  if (forms && !entry.cells.some(({ text }) => forms.some((form) => text.includes(form)))) {
    say('verb', `none of ${forms.join('、')} stands in ${entry.id}`, 'the verb that governs the figure, as it stands there');
  }
  if (measure && unit && !fits(unit, measure.dimension, data.relation)) {
    say(
      'unit',
      `${unit.id} (${unit.dimension}) does not fit ${measure.id} (${measure.dimension})`,
      'a unit of the measure’s dimension; growth is a share, a change of a share is in points',
    );
  }
  for (const number of [data.value, data.from, data.to]) {
    if (number !== undefined && !states(data.quote, number))
      say('quote', `“${data.quote}” does not state ${number}`, 'words that hold the value as written');
  }
  if (!measure || !unit || (data.place && !place) || (data.verb && !verb)) return undefined;
  const years = data.period ?? (data.year ? ([data.year] as [number]) : undefined);
  return {
    id: `figure-${entry.id}-${data.n}`,
    n: data.n,
    entry,
    measure,
    unit,
    kind: data.kind,
    amount: data.value !== undefined ? { value: data.value } : { from: data.from!, to: data.to! },
    ...(data.bound && { bound: data.bound }),
    ...(data.relation && { relation: data.relation }),
    ...(years && { years }),
    ...(place && { place }),
    ...(verb && { verb }),
  };
}

function fits(unit: MeasureUnit, dimension: string, relation: FigureData['relation']): boolean {
  if (relation === 'yearly-growth' || relation === 'growth') return unit.dimension === 'share';
  return unit.dimension === dimension || (relation === 'by' && (unit.dimension === 'points' || unit.dimension === 'share'));
}

/** Whether a quote writes a number, in digits or in Chinese numerals. */
export function states(quote: string, number: number): boolean {
  const digits = String(number).replace('.', '\\.');
  return new RegExp(`(?<![\\d.])${digits}(?![\\d]|\\.\\d)`).test(quote) || chineseNumerals(quote).has(String(number));
}
