import type { EditionFiles } from '../plan/edition-files.ts';
import type { Chapter, Clause, Indicator, Part, Passage, Plan, ProjectRow, RowGroup, Section, Unit } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { rowsOf } from '../plan/tables.ts';
import type { UnitFile } from '../plan/unit-file.ts';
import { placeEntries } from '../plan/placing.ts';
import type { Span } from '../plan/paragraphs.ts';
import { standsWrongly } from '../plan/standing.ts';
import type { TranslationData } from './schema.ts';

export type TranslationFiles = EditionFiles<TranslationData>;
type UnitSource = UnitFile<TranslationData['part']> | UnitFile<TranslationData['chapter']> | UnitFile<TranslationData['section']>;

/** Sets a translation's words over the plan that they translate: ids, pages and numbers are the plan's. Every file has its unit (checkCounterparts). */
export function assembleTranslation(original: Plan, files: TranslationFiles, problems: Problem[]): Plan {
  const { title, contents, levels } = files.plan.data;
  const plan: Plan = { title, contents, years: original.years, parts: [], lastPage: original.lastPage, original };
  const fileOf = <Source extends UnitSource>(sources: readonly Source[], unit: Unit) => sources.find(({ location }) => JSON.stringify(location) === JSON.stringify(unit.location))!;
  plan.parts = original.parts.map((each) => {
    const file = fileOf(files.parts, each);
    const part: Part = { ...translatedUnit(each, file, levels, problems), original: each };
    part.clauses.forEach((clause) => (clause.unit = part));
    part.chapters = each.chapters.map((below): Chapter => {
      const chapter: Chapter = { ...translatedUnit(below, fileOf(files.chapters, below), levels, problems), part, original: below };
      chapter.clauses.forEach((clause) => (clause.unit = chapter));
      chapter.sections = below.sections.map((last): Section => {
        const source = fileOf(files.sections, last);
        const section: Section = { ...translatedUnit(last, source, levels, problems), chapter, original: last };
        section.clauses.forEach((clause) => (clause.unit = section));
        if (last.indicators) section.indicators = { ...last.indicators, ...translatedTable(last.indicators, source.data.indicators, source, 'indicators', problems, translatedIndicator), section, original: last.indicators };
        return section;
      });
      return chapter;
    });
    if (each.box) part.box = { ...each.box, ...translatedTable(each.box, file.data.box, file, 'box', problems, translatedProject), part, original: each.box };
    return part;
  });
  return plan;
}

/** What all levels share. A paragraph too many or too few is a problem: clauses of all editions have the same ids. */
function translatedUnit<U extends Unit>(unit: U, file: UnitSource, levels: TranslationData['plan']['levels'], problems: Problem[]): U {
  const { title, notes } = file.data;
  if (file.paragraphs.length !== unit.clauses.length) {
    problems.push(file.problem([], `${file.paragraphs.length} paragraphs, and ${unit.clauses.length} in the Chinese`, 'the same paragraphs in the same order'));
  }
  const clauses = unit.clauses.map((clause, i): Clause => ({ ...clause, ...translatedPassages(clause.id, [file.paragraphs[i]?.spans ?? []], file, problems)[0]!, original: clause }));
  return { ...unit, location: file.location, number: `${levels[unit.level]} ${unit.n}`, title, clauses, corrections: [], rejected: [], splits: [], notes };
}

/** The cells of a passage with their notes; what finds no place becomes a problem. */
function translatedPassages(id: string, cells: readonly (readonly Span[])[], file: UnitSource, problems: Problem[]): Passage[] {
  const { notes } = file.data;
  const { passages, unplaced } = placeEntries(cells, notes.filter(({ clause }) => clause === id));
  for (const { entry, string, count } of unplaced) {
    problems.push(file.problem(['notes', notes.indexOf(entry), 'on'], standsWrongly(string, count, id), 'a string that stands exactly once there'));
  }
  return passages;
}

type TableWords<Words> = { title: string; columns: string[]; groups: Record<string, string>; rows: Record<string, Words> };
type Translate<Row, Words> = (row: Row, words: Words, file: UnitSource, problems: Problem[]) => Row;

/** A table's words set over its rows; every category and row must have some, and no others may stand there. */
function translatedTable<Row extends { n: number; category: string }, Words>(table: { title: string; columns: readonly string[]; groups: readonly RowGroup<Row>[]; page: number }, words: TableWords<Words> | undefined, file: UnitSource, field: string, problems: Problem[], translate: Translate<Row, Words>) {
  if (!words) {
    problems.push(file.problem([field], 'the table is missing', `the words of the table “${table.title}”`));
    return { groups: [] };
  }
  const keys = new Set(table.groups.map(({ key }) => key));
  const numbers = new Set(rowsOf(table).map(({ n }) => String(n)));
  for (const [name, due, given] of [['groups', keys, words.groups], ['rows', numbers, words.rows]] as const) {
    for (const key of due) if (!(key in given)) problems.push(file.problem([field, name], `“${key}” is missing`, 'the words of every category and row'));
    for (const key of Object.keys(given)) if (!due.has(key)) problems.push(file.problem([field, name, key], `“${key}” is not in the Chinese table`, `a key of that table: ${[...due].slice(0, 3).join(', ')} …`));
  }
  const groups = table.groups.map((group): RowGroup<Row> => {
    const category = words.groups[group.key] ?? '';
    return { ...group, category, original: group, rows: group.rows.flatMap((row) => (words.rows[row.n] ? [{ ...translate(row, words.rows[row.n]!, file, problems), category, original: row }] : [])) };
  });
  return { title: words.title, columns: words.columns, groups };
}

const plain = (text: string): Span[] => [{ text, bold: false }];

const translatedIndicator: Translate<Indicator, { name: string; unit: string; words?: string | undefined }> = (row, { name, unit, words }, file, problems) => {
  if ('words' in row.values !== (words !== undefined)) problems.push(file.problem(['indicators', 'rows', String(row.n)], `the target in words ${words ? 'stands here alone' : 'is missing'}`, 'words where the Chinese gives the target in words'));
  return { ...row, name: translatedPassages(row.id, [plain(name)], file, problems)[0]!, unit, values: 'words' in row.values ? { words: words ?? '' } : row.values };
};

const translatedProject: Translate<ProjectRow, { name?: string | undefined; content: string }> = (row, { name, content }, file, problems) => {
  if (!row.name !== !name) problems.push(file.problem(['box', 'rows', String(row.n)], `the name ${name ? 'stands here alone' : 'is missing'}`, 'a name where the Chinese has one'));
  const cells = translatedPassages(row.id, row.name ? [plain(name ?? ''), plain(content)] : [plain(content)], file, problems);
  return { ...row, ...(row.name && { name: cells[0]! }), content: cells.at(-1)! };
};
