import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import type { Commitment } from '../../reference/commitments/ledger.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { columnsOf } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** What stands for a doer where the passage states none. */
const NO_DOER = 'none';

/** What the plan promises and reports. The last three columns stand ready for whoever follows it up; nothing is filled in. */
export function commitments({ commitments: rows }: WholeEdition): DataTable {
  const { text, integer, perLanguage, addresses } = columnsOf<Commitment>();
  const words = (column: string) => `${column}_${sourceLanguage.tag}`;
  const empty = (name: string, title: string) => text(name, title, () => '');
  return tableOf({
    name: 'commitments',
    title: 'What the plan promises and reports',
    columns: [
      text('id', 'permanent id', ({ id }) => id),
      text('clause', 'clause or row that states it', ({ entry }) => entry.id),
      text('kind', 'promise, achievement, fact, principle', ({ kind }) => kind),
      text(words('quote'), 'words that state it: those of its verb', ({ quote }) => quote.text),
      text(words('verb'), 'verb that governs it, as written', ({ verb }) => verb.form),
      text('verb', 'entry of the table of verbs; empty: not in the table', ({ verb }) => verb.entry?.id),
      text(
        words('object'),
        'what the verb is done to, in few words of the plan; it may stand before the words that state it',
        ({ object }) => object,
      ),
      text(words('doer'), `who does it, where the clause states it, else ${NO_DOER}`, ({ doer }) => doer ?? NO_DOER),
      text(words('degree'), 'words of degree and manner', ({ degree }) => degree.join('、')),
      integer('items', 'members of a list of objects', ({ items }) => items),
      text(words('date'), 'date as written', ({ date }) => date?.words),
      integer('year_from', 'year, or first year of a period', ({ date }) => date?.year ?? date?.period?.[0]),
      integer('year_to', 'year, or last year of a period', ({ date }) => date?.year ?? date?.period?.[1]),
      integer('span_years', 'length of time in years, where the plan gives no dates', ({ date }) => date?.span),
      text('binds', 'how the date binds: in, by, before, end-of, during, since, each', ({ date }) => date?.binds),
      text('date_source', 'where the date stands: sentence, passage, heading', ({ date }) => date?.dated),
      text('places', 'places that the words name, or the words before them that say where or who: ids', ({ places }) =>
        places.map(({ id }) => id).join(' '),
      ),
      ...perLanguage('places', 'these places', ({ places }, language) => places.map((place) => nameIn(place, language)).join('; ')),
      text('figures', 'figures in the words: ids', ({ figures }) => figures.map(({ id }) => id).join(' ')),
      empty('result', 'left empty: what became of it'),
      empty('source', 'left empty: where the result is stated'),
      empty('date_of_source', 'left empty: when it was stated'),
      ...addresses(({ entry }, language) => entryAddress(language, entry)),
    ],
    rows,
  });
}
