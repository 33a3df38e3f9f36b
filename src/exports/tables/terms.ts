import { referenceAddress } from '../../addresses.ts';
import type { Term } from '../../vocabulary/vocabulary.ts';
import { columnsOf, tableOf, type DataTable } from '../table.ts';
import { addresses } from './addresses.ts';

/** The vocabulary of terms. */
export function terms(rows: readonly Term[]): DataTable {
  const { text } = columnsOf<Term>();
  return tableOf('terms', 'The vocabulary of the translation', [
    text('id', 'permanent id', ({ id }) => id), text('kind', 'body, programme, policy, slogan, title, technical, unit', ({ kind }) => kind), text('term_zh', 'Chinese', ({ zh }) => zh[0]), text('other_zh', 'other forms', ({ zh }) => zh.slice(1).join(' | ')),
    text('term_en', 'English', ({ en }) => en[0]), text('other_en', 'other forms', ({ en }) => en.slice(1).join(' | ')), text('explained', 'clause where the plan itself spells it out', ({ explained }) => explained), text('note', 'note', ({ note }) => note?.en),
    ...addresses<{ id: string }>(({ id }, language) => referenceAddress(language, 'terms', id)),
  ], rows);
}
