import { languages } from '../editions.ts';
import { csvOf } from '../csv.ts';
import { descriptor } from './descriptor.ts';
import { planTree } from './plan-tree.ts';
import { cellsOf, type DataTable } from './table.ts';
import { placeTables } from './tables/place.ts';
import type { WholeEdition } from '../edition/read.ts';
import { dataTables } from './tables.ts';
import { archive, workbook } from './workbook.ts';

/** A file below /data/: its name, what it is for a reader, and its bytes. */
export interface DataFile {
  name: string;
  body: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => utf8(`${JSON.stringify(value, null, 1)}\n`);
const csv = (table: DataTable) => utf8(csvOf(cellsOf(table)));

/** The files of the edition's data but those of single places: tables as CSV and JSON, the plan's trees, the workbook, the descriptor, and all of these in one archive. */
export async function dataFiles(edition: WholeEdition): Promise<DataFile[]> {
  const tables = dataTables(edition);
  const files: DataFile[] = [
    ...languages.map(({ tag }) => ({ name: `plan.${tag}.json`, body: json(planTree(edition.plans[tag])) })),
    ...tables.flatMap((table) => [{ name: `${table.name}.csv`, body: csv(table) }, { name: `${table.name}.json`, body: json(table.rows) }]),
    { name: 'plan.xlsx', body: await workbook(tables) },
    { name: 'datapackage.json', body: json(descriptor(tables, edition.plans.en.title)) },
  ];
  return [...files, { name: 'plan.zip', body: archive(Object.fromEntries(files.map(({ name, body }) => [name, body]))) }];
}

/** The one download of each place. */
export const placeFiles = (edition: WholeEdition): DataFile[] => placeTables(edition).map((table) => ({ name: `${table.name}.csv`, body: csv(table) }));
