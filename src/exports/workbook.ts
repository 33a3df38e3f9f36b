import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  setMarkupInsideElement,
} from 'write-excel-file/utility';
import { archive, byName } from './archive.ts';
import type { Cell, DataTable, Field } from './table.ts';

/** How wide a column may be, in letters, and the one that stays in view; what is longer runs on in further lines of its cell. */
const WIDEST = 60;
const WIDEST_IN_VIEW = 30;

/**
 * Tables in one workbook, a sheet each: the header and the column that names the rows stay in view, every column can be filtered and is as
 * wide as its words; numbers are numbers, all other cells are text, also where they look like a date (1.1.2) or a formula.
 */
export async function workbook(tables: readonly DataTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table) => ({
    data: sheetRows(table),
    sheet: sheetName(table),
    columns: widthsOf(table).map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  const written = unzipSync(await writeXlsxFile(sheets, withFilters(tables)).toBuffer());
  // Packed anew: the library's own archive carries the time at which it was made.
  return archive(byName(Object.entries(written).map(([name, body]) => ({ name, body }))));
}

/** The name of a table without its folder, as long as a sheet's may be. */
export const sheetName = ({ name }: DataTable) => name.split('/').at(-1)!.slice(0, 31);

function sheetRows(table: DataTable) {
  const { fields, rows } = table;
  const widths = widthsOf(table);
  const header = fields.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  return [header, ...rows.map((row) => fields.map(({ name, type }, i) => sheetCell(row[name], type, widths[i]!)))];
}

function sheetCell(value: Cell, type: Field['type'], width: number) {
  if (value === undefined || value === '') return null;
  if (type !== 'string') return { type: Number, value: Number(value), alignVertical: 'top' as const };
  // The format of text keeps it text when a reader edits the cell.
  return { type: String, value: String(value), format: '@', wrap: letters(String(value)) > width, alignVertical: 'top' as const };
}

/** The longest cell of each column, with room for the filter's button beside the header's name. */
const widthsOf = ({ fields, rows }: DataTable): number[] =>
  fields.map(({ name }, i) => {
    const widest = Math.max(name.length + 4, ...rows.map((row) => letters(String(row[name] ?? '')) + 2));
    return Math.min(i === 0 ? WIDEST_IN_VIEW : WIDEST, widest);
  });

/** How wide a text is in letters: a Han character is as wide as two. */
const letters = (text: string) => text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0);

const SHEET = 'xl/worksheets/sheet{id}.xml';

/**
 * The library has no filters: the element that a sheet has for them, over its whole table, and the same range under the hidden name that
 * LibreOffice reads it from.
 */
function withFilters(tables: readonly DataTable[]): NonNullable<Parameters<typeof writeXlsxFile>[1]> {
  const lastCell = ({ fields, rows }: DataTable) => getCellAddress(rows.length, fields.length - 1);
  const filtered = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const element = `<autoFilter ref="A1:${lastCell(tables[sheetIndex]!)}"/>`;
    return insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings(SHEET, 'worksheet')!, 'worksheet');
  };
  const names = tables.map((table, i) => {
    const range = `'${sheetName(table)}'!$A$1:${lastCell(table).replace(/[A-Z]+|\d+/g, '$$$&')}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${range}</definedName>`;
  });
  const named = (xml: string) => setMarkupInsideElement(xml, findElement(xml, 'definedNames')!, names.join(''));
  return { features: [{ files: { transform: { [SHEET]: { transform: filtered }, 'xl/workbook.xml': { transform: named } } } }] };
}
