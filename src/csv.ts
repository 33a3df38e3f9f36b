/** Rows as CSV (RFC 4180): lines end in CR LF; a cell with a comma, a quotation mark or a line break is quoted. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

const BYTE_ORDER_MARK = '\ufeff';
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What a spreadsheet reckons: a formula by its first sign, a date or a time by its figures alone (1.1.2, 3-5, 1:20, 3月1日). */
const RECKONED = /^[=+\-@\t\r]|^\d[\d.:/年月日-]*$/;

/**
 * Rows as CSV for a reader's spreadsheet: it begins with the sign that says UTF-8, and a cell that is no number but would be taken for a
 * formula, a date or a time begins with an apostrophe, the sign that spreadsheets themselves have for text.
 */
export function spreadsheetCsv(rows: readonly (readonly string[])[]): string {
  const kept = (cell: string) => (RECKONED.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
  return BYTE_ORDER_MARK + csvOf(rows.map((row) => row.map(kept)));
}
