import { placeAddress } from '../../addresses.ts';
import { mentionsOf, type Mentions } from '../../vocabulary/mentions.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import { columnsOf, tableOf, type DataTable } from '../table.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { addresses } from './addresses.ts';

/** The places with how often and where they are named. */
export function places({ plans, vocabulary }: WholeEdition): DataTable {
  const { text, integer } = columnsOf<Mentions<Place>>();
  return tableOf('places', 'The places that the plan names', [
    text('id', 'permanent id', ({ entry }) => entry.id), text('kind', 'kind of place', ({ entry }) => entry.kind), text('name_zh', 'name', ({ entry }) => entry.zh[0]), text('other_zh', 'other forms in the plan', ({ entry }) => entry.zh.slice(1).join(' | ')),
    text('name_en', 'name', ({ entry }) => entry.en[0]), text('other_en', 'other forms', ({ entry }) => [...entry.en.slice(1), ...(entry.also?.en ?? [])].join(' | ')), text('confirmed', 'no: the English form could not be confirmed', ({ entry }) => (entry.confirmed === false ? 'no' : 'yes')),
    integer('count', 'how often the plan names it', ({ count }) => count), text('passages', 'clauses and rows that name it', ({ passages }) => passages.map(({ id }) => id).join(' ')),
    ...addresses<{ entry: Place }>(({ entry }, language) => placeAddress(language, entry.id)),
  ], [...mentionsOf(plans.zh, vocabulary.places).values()]);
}
