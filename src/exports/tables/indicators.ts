import { rowAddress } from '../../addresses.ts';
import type { Indicator, Plan } from '../../plan/model.ts';
import { indicatorsOf } from '../../plan/traverse.ts';
import { columnsOf, tableOf, type DataTable } from '../table.ts';
import { addresses, pages } from './addresses.ts';

/** The indicators of a translation, each with its original beside it. */
export function indicators(translation: Plan): DataTable {
  const { text, integer, number } = columnsOf<Indicator>();
  return tableOf('indicators', 'The 26 indicators of the plan’s table in 2.4', [
    text('id', 'permanent id', ({ id }) => id), integer('n', 'number in the plan’s table', ({ n }) => n),
    text('category_zh', 'category', ({ original }) => original!.category), text('category_en', 'category', ({ category }) => category),
    text('name_zh', 'name', ({ original }) => original!.name.text), text('name_en', 'name', ({ name }) => name.text),
    text('unit_zh', 'unit as printed', ({ original }) => original!.unit), text('unit_en', 'unit', ({ unit }) => unit),
    number('value_2020', 'value of 2020, in the unit', ({ values }) => ('words' in values ? undefined : values.base)), number('value_2025', 'target for 2025, in the unit', ({ values }) => ('words' in values ? undefined : values.target)),
    text('target_zh', 'target, where it is given in words', ({ original }) => ('words' in original!.values ? original!.values.words : undefined)), text('target_en', 'target, where it is given in words', ({ values }) => ('words' in values ? values.words : undefined)),
    text('kind', 'expected or binding', ({ kind }) => kind), text('printed_pages', 'printed pages', (row) => pages(row.pages)),
    ...addresses<{ id: string }>(({ id }, language) => rowAddress(language, id)),
  ], indicatorsOf(translation));
}
