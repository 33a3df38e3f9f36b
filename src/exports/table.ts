/** One column of a table of data: its snake_case name, what it holds, in the types of the Data Package standard. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'number';
  title: string;
  value: (row: Row) => string | number | undefined;
}

/** Columns of one kind of row, by their type. */
export function columnsOf<Row>() {
  const column = (type: Column<Row>['type']) => (name: string, title: string, value: Column<Row>['value']): Column<Row> => ({ name, type, title, value });
  return { text: column('string'), integer: column('integer'), number: column('number') };
}

/** A table as it is published: the same rows as CSV, as JSON, as a sheet of the workbook. */
export interface DataTable {
  name: string;
  title: string;
  fields: { name: string; type: 'string' | 'integer' | 'number'; title: string }[];
  /** The column that names each row. */
  key: string;
  rows: Record<string, string | number | undefined>[];
}

/** Rows laid out by their columns. */
export function tableOf<Row>(name: string, title: string, columns: readonly Column<Row>[], rows: readonly Row[]): DataTable {
  return {
    name, title, key: columns[0]!.name,
    fields: columns.map(({ name: field, type, title: says }) => ({ name: field, type, title: says })),
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, column.value(row)]))),
  };
}

/** A table's header and cells as text: an empty cell where there is no value. */
export const cellsOf = ({ fields, rows }: DataTable): string[][] => [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ name }) => String(row[name] ?? '')))];
