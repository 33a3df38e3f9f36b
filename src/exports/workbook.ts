import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { archive, byName } from './archive.ts';
import type { Cell, DataTable, Field } from './table.ts';

/** All tables in one workbook, a sheet each; the header stays in view. */
export async function workbook(tables: readonly DataTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table) => ({ data: sheetRows(table), sheet: table.name, stickyRowsCount: 1 }));
  const written = unzipSync(await writeXlsxFile(sheets).toBuffer());
  // Packed anew: the library's own archive carries the time at which it was made.
  return archive(byName(Object.entries(written).map(([name, body]) => ({ name, body }))));
}

function sheetRows({ fields, rows }: DataTable) {
  const header = fields.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  return [header, ...rows.map((row) => fields.map(({ name, type }) => sheetCell(row[name], type)))];
}

function sheetCell(value: Cell, type: Field['type']) {
  if (value === undefined || value === '') return null;
  return type === 'string' ? { type: String, value: String(value) } : { type: Number, value: Number(value) };
}
