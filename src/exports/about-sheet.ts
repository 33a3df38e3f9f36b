import { absolute, contentsAddress } from '../addresses.ts';
import type { WholeEdition } from '../edition/read.ts';
import { editionOf, languages } from '../editions.ts';
import { wordsOf } from '../words/words.ts';
import { tableOf, type DataTable, type Field } from './table.ts';
import { sheetName } from './workbook.ts';

/** A row of the sheet: what it speaks of (the source, a table, a column of it), and what it says. */
interface Said {
  of: string;
  says: string;
}
const column = (name: keyof Said, title: string) => ({ name, type: 'string', title, value: (row: Said) => row[name] }) as const;

/**
 * What a workbook says of itself where it has left its page, as its last sheet: its source in each language, with its version and, where
 * the site has one, its address; then what each of its sheets and columns holds.
 */
export function aboutSheet(tables: readonly DataTable[], { plans, version }: Pick<WholeEdition, 'plans' | 'version'>): DataTable {
  const sources = languages.map((language) => {
    const address = absolute(contentsAddress(editionOf(language))) ?? '';
    const says = wordsOf(language).pictures.source(plans[language.tag].title, version, address).trim();
    return { of: `source_${language.tag}`, says };
  });
  const columnsOf = (table: DataTable) =>
    table.fields.map((field: Field): Said => ({ of: `${sheetName(table)}: ${field.name}`, says: field.title }));
  return tableOf<Said>({
    name: 'about',
    title: 'the source of a workbook, and what its columns hold',
    columns: [column('of', 'the source in a language, a sheet, or a column of it'), column('says', 'what it is')],
    rows: [...sources, ...tables.flatMap((table): Said[] => [{ of: sheetName(table), says: table.title }, ...columnsOf(table)])],
  });
}
