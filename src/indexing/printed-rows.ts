import type { Language } from '../editions.ts';
import type { Indicator, Plan, ProjectRow, Table } from '../plan/model.ts';
import { rowsOf } from '../plan/tables.ts';
import { sectionsOf } from '../plan/traverse.ts';
import type { PrintedRows } from '../search/printed-rows.ts';
import { wordsOf } from '../words/words.ts';

type Cells = PrintedRows[string];

/** Every row of the plan's tables in one language with its category and the heads of its columns: what is taken along of it. */
export function printedRows(plan: Plan, language: Language): PrintedRows {
  const indicators = sectionsOf(plan).flatMap((section) =>
    section.indicators ? rowsWith(section.indicators, indicatorCells, language) : [],
  );
  const projects = plan.parts.flatMap(({ box }) => (box ? rowsWith(box, projectCells, language) : []));
  return Object.fromEntries([...indicators, ...projects]);
}

type CellsOf<Row> = (row: Row, columns: readonly string[], language: Language) => Cells;

const rowsWith = <Row extends { id: string }>(table: Table<Row>, cells: CellsOf<Row>, language: Language): [string, Cells][] =>
  rowsOf(table).map((row) => [row.id, cells(row, table.columns, language)]);

/** The columns of the table of indicators are, in print: category, number, name with unit, the two years, kind. */
function indicatorCells({ category, n, name, unit, values, kind }: Indicator, columns: readonly string[], language: Language): Cells {
  const words = wordsOf(language);
  const [categoryHead, numberHead, nameHead, baseHead, targetHead, kindHead] = columns as [string, string, string, string, string, string];
  const valueCells: Cells =
    'words' in values
      ? // One cell for both years: print does not say of which year the words are.
        [[`${baseHead}${words.comma}${targetHead}`, values.words]]
      : [
          [baseHead, String(values.base)],
          [targetHead, String(values.target)],
        ];
  return [
    [categoryHead, category],
    [numberHead, String(n)],
    [nameHead, `${name.text} (${unit})`],
    ...valueCells,
    [kindHead, words.kind[kind]],
  ];
}

/** The columns of a project box are: category, which has no head, name, content. */
function projectCells({ category, name, content }: ProjectRow, columns: readonly string[]): Cells {
  const [categoryHead, nameHead, contentHead] = columns as [string, string, string];
  return [[categoryHead, category], ...(name ? ([[nameHead, name.text]] as const) : []), [contentHead, content.text]];
}
