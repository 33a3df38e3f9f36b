import type { Line, TextTable } from './model.ts';

/** A Han character is as wide as two letters. */
const widthOf = (line: Line) => Array.from(line.map(({ text }) => text).join('')).reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);

/** Between these widths, in letters, a column is as wide as its longest cell; a longer one is wrapped. */
const [LEAST, MOST] = [8, 44];

/** How wide a table's columns are, in whole units that together are `total`: by their longest cells, within bounds. */
export function columnWidths({ head, rows }: TextTable, total: number): number[] {
  const alike = rows.filter(({ length }) => length === head.length);
  const wanted = head.map((cell, i) => Math.min(MOST, Math.max(LEAST, ...[cell, ...alike.map((row) => row[i]!)].map(widthOf))));
  const sum = wanted.reduce((all, each) => all + each, 0);
  const widths = wanted.map((each) => Math.floor((each / sum) * total));
  widths[widths.length - 1]! += total - widths.reduce((all, each) => all + each, 0);
  return widths;
}
