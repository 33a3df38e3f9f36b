import { absolute, contentsAddress } from '../addresses.ts';
import type { WholeEdition } from '../edition/read.ts';
import { editionOf, languages } from '../editions.ts';
import { wordsOf } from '../words/words.ts';
import { tableOf, type DataTable, type Field } from './table.ts';

/** A row of the sheet: what it speaks of (the source, a table, a column of it), and what it says. */
interface Said {
  of: string;
  says: string;
}
const column = (name: keyof Said, title: string) => ({ name, type: 'string', title, value: (row: Said) => row[name] }) as const;

/**
 * What a workbook says of itself where it has left its page, as its last sheet: its source with version and address in each language, then
 * what each table and each of its columns holds.
 */
export function aboutSheet(tables: readonly DataTable[], { plans, version }: Pick<WholeEdition, 'plans' | 'version'>): DataTable {
  const sources = languages.map((language) => {
    const address = absolute(contentsAddress(editionOf(language))) ?? '';
    return wordsOf(language).pictures.source(plans[language.tag].title, version, address).trim();
  });
  const columnsOf = ({ name, fields }: DataTable) =>
    fields.map((field: Field): Said => ({ of: `${name}: ${field.name}`, says: field.title }));
  return tableOf<Said>({
    name: 'about',
    title: 'the source of a workbook, and what its columns hold',
    columns: [column('of', 'the source, a table, or a column of it'), column('says', 'what it is')],
    rows: [
      ...sources.map((says): Said => ({ of: 'source', says })),
      ...tables.flatMap((table): Said[] => [{ of: table.name, says: table.title }, ...columnsOf(table)]),
    ],
  });
}
