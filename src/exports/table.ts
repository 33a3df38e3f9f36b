/** What a cell holds; `undefined`: nothing. */
export type Cell = string | number | undefined;

/** A column as it is described: its snake_case name, what it holds, in the types of the Data Package standard. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number';
  title: string;
}

/** One column of a table of data, with how its cells are read from a row. */
export interface Column<Row> extends Field {
  value: (row: Row) => Cell;
}

/** A table of data as it is written down: one for each file of tables/. */
export interface TableDefinition<Row> {
  name: string;
  title: string;
  /** The first names each row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** A table as it is published: the same rows as CSV, as JSON, as a sheet of the workbook. */
export interface DataTable {
  name: string;
  title: string;
  fields: Field[];
  /** The column that names each row. */
  key: string;
  rows: Record<string, Cell>[];
}

/** Rows laid out by their columns. */
export function tableOf<Row>({ name, title, columns, rows }: TableDefinition<Row>): DataTable {
  return {
    name,
    title,
    key: columns[0]!.name,
    fields: columns.map((column) => ({ name: column.name, type: column.type, title: column.title })),
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, column.value(row)]))),
  };
}

/** A table's header and cells as text: an empty cell where there is no value. */
export function cellsOf({ fields, rows }: DataTable): string[][] {
  const names = fields.map(({ name }) => name);
  return [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
}
