import { rowAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import type { Indicator } from '../../plan/model.ts';
import { indicatorsOf, sectionsOf } from '../../plan/traverse.ts';
import { wordsOf } from '../../words/words.ts';
import { columnsOf, ownOrTranslated, pagesCell } from '../columns.ts';
import { inEachLanguage, type InEachLanguage } from '../in-each-language.ts';
import { tableOf, type DataTable } from '../table.ts';

const valuesOf = ({ source: { values } }: InEachLanguage<Indicator>) => ('words' in values ? undefined : values);
const targetOf = ({ values }: Indicator) => ('words' in values ? values.words : undefined);

/** The indicators of the plan's own table. */
export function indicators({ plans }: WholeEdition): DataTable {
  const { text, integer, number, perLanguage, addresses } = columnsOf<InEachLanguage<Indicator>>();
  const rows = inEachLanguage(plans, indicatorsOf);
  const plan = plans[sourceLanguage.tag];
  const home = sectionsOf(plan).find((section) => section.indicators);
  const { base, target } = plan.years;
  return tableOf({
    name: 'indicators',
    title: `The ${rows.length} indicators of the plan’s table in ${home?.id}`,
    columns: [
      text('id', 'permanent id', ({ source }) => source.id),
      integer('n', 'number in the plan’s table', ({ source }) => source.n),
      ...perLanguage('category', 'category', (row, { tag }) => row.in[tag].category),
      ...perLanguage('name', 'name', (row, { tag }) => row.in[tag].name.text),
      ...perLanguage('unit', ownOrTranslated('unit as printed', 'unit'), (row, { tag }) => row.in[tag].unit),
      number(`value_${base}`, `value of ${base}, in the unit`, (row) => valuesOf(row)?.base),
      number(`value_${target}`, `target for ${target}, in the unit`, (row) => valuesOf(row)?.target),
      ...perLanguage('target', 'target, where it is given in words', (row, { tag }) => targetOf(row.in[tag])),
      ...perLanguage('kind', 'indicative or binding', ({ source }, language) => wordsOf(language).kind[source.kind]),
      text('printed_pages', 'printed pages', ({ source }) => pagesCell(source.pages)),
      ...addresses(({ source }, language) => rowAddress(language, source.id)),
    ],
    rows,
  });
}
