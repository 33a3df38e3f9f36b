import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvOf, spreadsheetCsv } from '../src/csv.ts';

const kept = (cell: string) => (parse(spreadsheetCsv([[cell, 'x']]), { bom: true }) as string[][])[0]![0];

test('for a spreadsheet, what it would take for a formula, a date or a time is text; numbers and all else stay as they are', () => {
  for (const cell of ['=1+1', '+5A', '-大同高原峡谷', '@x', '\tx', '+5', '1.1.2', '24.2.4', '3-5', '10/5', '1:20', '2021年3月', '3月1日'])
    assert.equal(kept(cell), `'${cell}`);
  for (const cell of ['', '2025', '17.75', '-5', '0.56', 'box-5.6', 'part-4.1', '1.1.2 起', '57 58', '2021–2025', '10%', '≥ 50', '3·01'])
    assert.equal(kept(cell), cell);
});

test('for a spreadsheet, the file begins with the sign of UTF-8; for programs it does not, and holds every cell as it is', () => {
  const rows = [
    ['id', 'v'],
    ['1.1.2', '=1'],
    ['a,"b"', 'c\nd'],
  ];
  assert.equal(spreadsheetCsv(rows).charCodeAt(0), 0xfeff);
  assert.deepEqual(parse(csvOf(rows), { bom: false, record_delimiter: '\r\n' }), rows);
});
