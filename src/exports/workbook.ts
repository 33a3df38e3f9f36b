import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { DataTable } from './table.ts';

/** The one time that archives carry, so that two builds give the same bytes: the first that ZIP can state. */
export const ZIP_TIME = new Date(1980, 0, 1);

/** All tables in one workbook, a sheet each; the header stays in view. */
export async function workbook(tables: readonly DataTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => [
    table.fields.map(({ name }) => ({ value: name, fontWeight: 'bold' as const })),
    ...table.rows.map((row) => table.fields.map(({ name, type }) => (row[name] === undefined || row[name] === '' ? null : type === 'string' ? { type: String, value: String(row[name]) } : { type: Number, value: Number(row[name]) }))),
  ]);
  const buffer = await writeXlsxFile(sheets.map((data, i) => ({ data, sheet: tables[i]!.name, stickyRowsCount: 1 }))).toBuffer();
  return archive(unzipSync(buffer));
}

/** Files in one ZIP archive with a fixed time, in the order of their names. */
export function archive(files: Record<string, Uint8Array>): Uint8Array {
  const entries: Zippable = Object.fromEntries(Object.keys(files).sort().map((name) => [name, [files[name]!, { mtime: ZIP_TIME }]]));
  return zipSync(entries, { level: 9 });
}
