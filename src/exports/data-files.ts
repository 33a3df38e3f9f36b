import { dataAddress } from '../addresses.ts';
import { csvOf } from '../csv.ts';
import type { WholeEdition } from '../edition/read.ts';
import { languages } from '../editions.ts';
import { textFile, type PublishedFile } from '../published-file.ts';
import { aboutSheet } from './about-sheet.ts';
import { archive, byName } from './archive.ts';
import { descriptor } from './descriptor.ts';
import { planTree } from './plan-tree.ts';
import { cellsOf, type DataTable } from './table.ts';
import { dataTables } from './tables.ts';
import { placeTables } from './tables/place.ts';
import { subjectTables } from './tables/subject.ts';
import { workbook } from './workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const xlsx = async (name: string, tables: readonly DataTable[], edition: WholeEdition): Promise<PublishedFile> => ({
  address: dataAddress(`${name}.xlsx`),
  type: XLSX,
  body: await workbook([...tables, aboutSheet(tables, edition)]),
});
const json = (name: string, value: unknown) => textFile(dataAddress(name), 'application/json', `${JSON.stringify(value, null, 1)}\n`);
const csv = (table: DataTable) => textFile(dataAddress(`${table.name}.csv`), 'text/csv; charset=utf-8', csvOf(cellsOf(table)));

/**
 * The files of the edition's data but those of single places and subjects: the plan's trees, tables as CSV, JSON and workbook, all
 * tables in one workbook, the descriptor, and all of these in one archive.
 */
export async function dataFiles(edition: WholeEdition): Promise<PublishedFile[]> {
  const tables = dataTables(edition);
  const files: PublishedFile[] = [
    ...languages.map(({ tag }) => json(`plan.${tag}.json`, planTree(edition.plans[tag]))),
    ...tables.flatMap((table) => [csv(table), json(`${table.name}.json`, table.rows)]),
    ...(await Promise.all(tables.map((table) => xlsx(table.name, [table], edition)))),
    await xlsx('plan', tables, edition),
    json('datapackage.json', descriptor(tables, edition.plans.en.title)),
  ];
  return [...files, { address: dataAddress('plan.zip'), type: 'application/zip', body: archiveOf(files) }];
}

/** Files below /data/ in one archive, under their names there. */
function archiveOf(files: readonly PublishedFile[]): Uint8Array<ArrayBuffer> {
  const folder = dataAddress('');
  return archive(byName(files.map(({ address, body }) => ({ name: address.slice(folder.length), body }))));
}

/** The table of each place and of each subject, for programs and for spreadsheets. */
export async function singleFiles(edition: WholeEdition): Promise<PublishedFile[]> {
  const tables = [...placeTables(edition), ...subjectTables(edition)];
  const files = tables.map(async (table) => [csv(table), await xlsx(table.name, [table], edition)]);
  return (await Promise.all(files)).flat();
}
