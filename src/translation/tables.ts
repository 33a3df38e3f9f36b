import type { Indicator, ProjectRow, RowGroup, Table } from '../plan/model.ts';
import { plain } from '../plan/paragraphs.ts';
import { rowsOf } from '../plan/tables.ts';
import { translatedPassages, type UnitTranslation } from './passages.ts';
import type { TranslationData } from './schema.ts';

type IndicatorWords = NonNullable<TranslationData['section']['indicators']>;
type BoxWords = NonNullable<TranslationData['part']['box']>;
/** A table's words under the keys of the original: of its groups, and of its rows by their numbers. */
type TableWords<Words> = { title: string; columns: string[]; groups: Record<string, string>; rows: Record<string, Words> };

/** The words of the table of indicators set over its rows. */
export const translatedIndicators = (table: Table<Indicator>, source: UnitTranslation<'section'>) =>
  translatedTable(table, 'indicators', source.file.data.indicators, source, (row, words) => translatedIndicator(row, words, source));

/** The words of a project box set over its rows. */
export const translatedBox = (table: Table<ProjectRow>, source: UnitTranslation<'part'>) =>
  translatedTable(table, 'box', source.file.data.box, source, (row, words) => translatedProject(row, words, source));

/** Every category and row must have words, and no others may stand there. */
function translatedTable<Row extends { n: number; category: string }, Words>(
  table: Table<Row>,
  field: string,
  words: TableWords<Words> | undefined,
  source: UnitTranslation,
  translate: (row: Row, words: Words) => Row,
): Partial<Table<Row>> {
  if (!words) {
    source.problems.push(source.file.problem([field], 'the table is missing', `the words of the table “${table.title}”`));
    return { groups: [] };
  }
  checkKeys([field, 'groups'], new Set(table.groups.map(({ key }) => key)), words.groups, source);
  checkKeys([field, 'rows'], new Set(rowsOf(table).map(({ n }) => String(n))), words.rows, source);
  const groups = table.groups.map((group): RowGroup<Row> => {
    const category = words.groups[group.key] ?? '';
    const worded = group.rows.filter(({ n }) => words.rows[n]);
    const rows = worded.map((row) => ({ ...translate(row, words.rows[row.n]!), category, original: row }));
    return { ...group, category, original: group, rows };
  });
  return { title: words.title, columns: words.columns, groups };
}

function checkKeys(field: string[], due: ReadonlySet<string>, given: object, { file, problems }: UnitTranslation): void {
  const missing = [...due].filter((key) => !(key in given));
  const surplus = Object.keys(given).filter((key) => !due.has(key));
  const some = `a key of that table: ${[...due].slice(0, 3).join(', ')} …`;
  problems.push(
    ...missing.map((key) => file.problem(field, `“${key}” is missing`, 'the words of every category and row')),
    ...surplus.map((key) => file.problem([...field, key], `“${key}” is not in the Chinese table`, some)),
  );
}

function translatedIndicator(row: Indicator, { name, unit, words }: IndicatorWords['rows'][string], source: UnitTranslation): Indicator {
  if ('words' in row.values !== (words !== undefined)) {
    const wrong = `the target in words ${words ? 'stands here alone' : 'is missing'}`;
    const right = 'words where the Chinese gives the target in words';
    source.problems.push(source.file.problem(['indicators', 'rows', row.n], wrong, right));
  }
  const values = 'words' in row.values ? { words: words ?? '' } : row.values;
  return { ...row, name: translatedPassages(row.id, [plain(name)], source)[0]!, unit, values };
}

function translatedProject(row: ProjectRow, { name, content }: BoxWords['rows'][string], source: UnitTranslation): ProjectRow {
  if (!row.name !== !name) {
    const wrong = `the name ${name ? 'stands here alone' : 'is missing'}`;
    source.problems.push(source.file.problem(['box', 'rows', row.n], wrong, 'a name where the Chinese has one'));
  }
  const cells = translatedPassages(row.id, row.name ? [plain(name ?? ''), plain(content)] : [plain(content)], source);
  return { ...row, ...(row.name && { name: cells[0]! }), content: cells.at(-1)! };
}
