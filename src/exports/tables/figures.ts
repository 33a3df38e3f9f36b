import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { translations } from '../../editions.ts';
import { baseValues, type Figure } from '../../reference/figures/ledger.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { columnsOf, ownOrTranslated } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** The ledger. */
export function figures({ ledger, commitments }: WholeEdition): DataTable {
  const holding = (figure: Figure) => commitments.filter(({ figures: own }) => own.includes(figure)).map(({ id }) => id);
  const { text, integer, number, perLanguage, addresses } = columnsOf<Figure>();
  return tableOf({
    name: 'figures',
    title: 'Every quantified statement of the plan outside its table of main indicators',
    columns: [
      text('id', 'permanent id', ({ id }) => id),
      text('clause', 'clause or row that states it', ({ entry }) => entry.id),
      ...perLanguage('quote', 'words that state it', ({ quotes }, { tag }) => quotes[tag]!.text),
      text('measure', 'what is measured: id', ({ measure }) => measure.id),
      ...perLanguage('measure', 'what is measured', ({ measure }, language) => nameIn(measure, language)),
      ...perLanguage('of', 'facility or work that it belongs to', ({ of }, { tag }) => of?.[tag]),
      number('value', 'value as written, in the unit as written', ({ amount }) => ('value' in amount ? amount.value : undefined)),
      number('value_from', 'lower end of a range', ({ amount }) => ('from' in amount ? amount.from : undefined)),
      number('value_to', 'upper end of a range', ({ amount }) => ('to' in amount ? amount.to : undefined)),
      ...perLanguage('unit', ownOrTranslated('unit as written; empty: the plan prints none', 'unit'), ({ unit }, language) =>
        nameIn(unit, language),
      ),
      text('per', 'what the value is for each of: id', ({ per }) => per?.id),
      text('dimension', 'dimension of the unit, or of the measure where the plan prints none', ({ unit }) => unit.dimension),
      number('base_from', 'value in the dimension’s base unit (lower end)', (figure) => stated(baseValues(figure)[0])),
      number('base_to', 'value in the dimension’s base unit (upper end)', (figure) => stated(baseValues(figure)[1])),
      text('bound', 'at-least, over, at-most, under, about', ({ bound }) => bound),
      text('relation', 'by (an increase by so much), yearly-growth, growth; empty: a level', ({ relation }) => relation),
      text('nature', 'level (at one time), flow (over a time), change', ({ nature }) => nature),
      integer('year_from', 'year, or first year of a period', ({ years }) => years?.[0]),
      integer('year_to', 'year, or last year of a period', ({ years }) => years?.[years.length - 1]),
      integer('span_years', 'length of time in years, where the plan gives no dates', ({ span }) => span),
      text('binds', 'how the year binds: in, by, before, end-of, during, since, each', ({ binds }) => binds),
      text('date_source', 'where the year stands: sentence, passage, heading', ({ dated }) => dated),
      text('kind', 'achieved, expected, baseline, target, size, norm, other', ({ kind }) => kind),
      text('commitments', 'what the plan promises or reports in the words that hold it: ids', (figure) => holding(figure).join(' ')),
      text('place', 'place: id', ({ place }) => place?.id),
      text('corrections', 'numbers of corrections in its sentence', ({ corrections }) => corrections.join(' ')),
      ...translations.map(({ tag }) => text(`notes_${tag}`, 'translator’s notes on its sentence', ({ notes }) => notes[tag]?.join(' | '))),
      ...addresses(({ entry }, language) => entryAddress(language, entry)),
    ],
    rows: ledger,
  });
}

/** A number that could be computed. */
const stated = (value: number) => (Number.isFinite(value) ? value : undefined);
