import { baseValues, type Figure } from '../../reference/figures/ledger.ts';
import { columnsOf, tableOf, type DataTable } from '../table.ts';
import { addresses, passageAt } from './addresses.ts';

/** The ledger. */
export function figures(rows: readonly Figure[]): DataTable {
  const { text, integer, number } = columnsOf<Figure>();
  return tableOf('figures', 'Every quantified statement of the plan', [
    text('id', 'permanent id', ({ id }) => id), text('clause', 'clause or row that states it', ({ entry }) => entry.id),
    text('quote_zh', 'words that state it', ({ quotes }) => quotes['zh']!.text), text('quote_en', 'words that state it', ({ quotes }) => quotes['en']!.text),
    text('measure', 'what is measured: id', ({ measure }) => measure.id), text('measure_zh', 'what is measured', ({ measure }) => measure.zh), text('measure_en', 'what is measured', ({ measure }) => measure.en),
    number('value', 'value as written, in the unit as written', ({ amount }) => ('value' in amount ? amount.value : undefined)), number('value_from', 'lower end of a range', ({ amount }) => ('from' in amount ? amount.from : undefined)), number('value_to', 'upper end of a range', ({ amount }) => ('to' in amount ? amount.to : undefined)),
    text('unit_zh', 'unit as written', ({ unit }) => unit.id), text('unit_en', 'unit', ({ unit }) => unit.en), text('dimension', 'dimension of the unit', ({ unit }) => unit.dimension),
    number('base_from', 'value in the dimension’s base unit (lower end)', (figure) => baseValues(figure)[0]), number('base_to', 'value in the dimension’s base unit (upper end)', (figure) => baseValues(figure)[1]),
    text('bound', 'at-least, over, at-most, under, about', ({ bound }) => bound), text('relation', 'by (a change), yearly-growth, growth; empty: a level', ({ relation }) => relation),
    integer('year_from', 'year, or first year of a period', ({ years }) => years?.[0]), integer('year_to', 'year, or last year of a period', ({ years }) => years?.[years.length - 1]),
    text('kind', 'achieved, baseline, target, size, norm, other', ({ kind }) => kind), text('strength', 'verb of commitment: id', ({ verb }) => verb?.id), text('place', 'place: id', ({ place }) => place?.id),
    ...addresses<Figure>(({ entry }, language) => passageAt(entry, language)),
  ], rows);
}
