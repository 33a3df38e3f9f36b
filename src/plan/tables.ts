import { plain } from './paragraphs.ts';
import type { Indicator, IndicatorTable, Passage, ProjectBox, ProjectRow, Table, Unit } from './model.ts';
import { indicatorId, rowId } from './numbering.ts';
import { placedCells, type SourceUnitFile } from './placed.ts';
import type { Problem } from './problem.ts';
import type { UnitData } from './schema.ts';

type IndicatorData = NonNullable<UnitData['section']['indicators']>;
type BoxData = NonNullable<UnitData['part']['box']>;

/** The printed table of indicators, from the front matter of its section. */
export function indicatorRows(data: IndicatorData, file: SourceUnitFile, problems: Problem[]): Table<Indicator> {
  return readTable(data, file, ({ n, name, unit, kind, ...values }, group) => {
    const id = indicatorId(n);
    return { ...group, id, n, name: placedCells(id, [plain(name)], file, problems)[0]!, unit, kind, values, pages: [] };
  });
}

/** The project box at the end of a part, from the part's front matter. */
export function projectRows(data: BoxData, file: SourceUnitFile, problems: Problem[]): Table<ProjectRow> {
  return readTable(data, file, ({ n, kind, name, content }, group) => {
    const id = rowId(file.location.part, n);
    const cells = placedCells(id, [...(name ? [plain(name)] : []), plain(content)], file, problems);
    return { ...group, id, n, kind, ...(name && { name: cells[0]! }), content: cells.at(-1)!, pages: [] };
  });
}

/** Group by group, row by row; the break before a table is the unit's break `at: table`. */
function readTable<RowData, Row>(
  data: { title: string; columns: string[]; groups: { key: string; category: string; rows: RowData[] }[] },
  file: SourceUnitFile,
  read: (row: RowData, group: { group: string; category: string }) => Row,
): Table<Row> {
  const pageBreak = file.data.breaks.find((entry) => 'at' in entry && entry.at === 'table');
  const groups = data.groups.map(({ key, category, rows }) => ({
    key,
    category,
    rows: rows.map((row) => read(row, { group: key, category })),
  }));
  return { title: data.title, columns: data.columns, groups, page: 0, ...(pageBreak && { pageBreak }) };
}

/** All rows of a table, in received order. */
export function rowsOf<Row>(table: Table<Row>): Row[] {
  return table.groups.flatMap(({ rows }) => rows);
}

/** The table that stands in a unit's own file: a section's indicators, a part's project box. */
export function tableIn(unit: Unit): IndicatorTable | ProjectBox | undefined {
  if (unit.level === 'part') return unit.box;
  return unit.level === 'section' ? unit.indicators : undefined;
}

/** The rows of a unit's table, none where it has no table. */
export function rowsIn(unit: Unit): (Indicator | ProjectRow)[] {
  const table = tableIn(unit);
  return table ? rowsOf<Indicator | ProjectRow>(table) : [];
}

/** The cells of a row that are passages: an indicator's name; a project's name, where it has one, and its content. */
export function cellsIn({ name, ...row }: Indicator | ProjectRow): Passage[] {
  return [...(name ? [name] : []), ...('content' in row ? [row.content] : [])];
}
