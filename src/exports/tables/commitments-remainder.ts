import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import type { Remainder } from '../../reference/commitments/ledger.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { columnsOf } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** Each place in which a verb of the table opens a phrase and makes no commitment, with its words and what the reason means. */
export function commitmentsRemainder({ remainders, verbs: { reasons } }: WholeEdition): DataTable {
  const { text, perLanguage, addresses } = columnsOf<Remainder>();
  const words = (column: string) => `${column}_${sourceLanguage.tag}`;
  const countedInClause = (row: Remainder) => remainders.filter(({ entry }) => entry === row.entry).indexOf(row) + 1;
  return tableOf({
    name: 'commitments-remainder',
    title: 'Verbs of the table that open a phrase and are not counted as commitments, with the reason',
    columns: [
      text('row', 'clause, and the count of the row in it; not permanent', (row) => `${row.entry.id}-${countedInClause(row)}`),
      text('clause', 'clause or row in which it stands', ({ entry }) => entry.id),
      text('reason', 'why it is not counted: code', ({ reason }) => reason),
      ...perLanguage('reason', 'why it is not counted', ({ reason }, language) => nameIn(reasons[reason]!, language)),
      text(words('before'), 'words before it', ({ before }) => before),
      text(words('verb'), 'the verb, as written', ({ verb }) => verb.form),
      text(words('after'), 'words after it', ({ after }) => after),
      text('verb', 'entry of the table of verbs', ({ verb }) => verb.entry.id),
      text('commitment', 'permanent id of the commitment that it is recorded with', ({ of }) => of),
      ...addresses(({ entry }, language) => entryAddress(language, entry)),
    ],
    rows: remainders,
  });
}
