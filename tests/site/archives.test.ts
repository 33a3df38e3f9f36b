import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { csvOf } from '../../src/csv.ts';
import { fromRoot } from '../../src/addresses.ts';
import { workbook } from '../../src/exports/workbook.ts';
import { aboutSheet } from '../../src/exports/about-sheet.ts';
import { archive } from '../../src/exports/archive.ts';
import { dataFiles } from '../../src/exports/data-files.ts';
import { cellsOf, type DataTable } from '../../src/exports/table.ts';
import { placeTables } from '../../src/exports/tables/place.ts';
import { subjectTables } from '../../src/exports/tables/subject.ts';
import { dataTables } from '../../src/exports/tables.ts';
import type { TreeUnit } from '../../src/exports/plan-tree.ts';
import type { Indicator } from '../../src/plan/model.ts';
import { clausesOf, indicatorsOf, projectsOf } from '../../src/plan/traverse.ts';
import { projectEdition } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { dataFile, unescaped } from './built.ts';

const edition = projectEdition();
const tables = dataTables(edition);
const made = async () => (await dataFiles(edition)).map(({ address, body }) => ({ name: fromRoot(address).replace('/data/', ''), body }));
const files = await made();

/** The sheets of a workbook by name, read from its XML: rows of cells as text. */
function sheetsOf(workbook: Uint8Array): Map<string, string[][]> {
  const parts = unzipSync(workbook);
  const xml = (path: string) => strFromU8(parts[path]!);
  const textsIn = (piece: string) => unescaped([...piece.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text).join(''));
  const strings = parts['xl/sharedStrings.xml']
    ? [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, piece]) => textsIn(piece!))
    : [];
  const column = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const rowsIn = (sheet: string) =>
    [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
      const cells: string[] = [];
      for (const [, letters, attributes, piece] of row!.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const value = /<v>([^<]*)<\/v>/.exec(piece ?? '')?.[1] ?? '';
        cells[column(letters!)] = attributes!.includes('t="s"')
          ? strings[Number(value)]!
          : attributes!.includes('t="inlineStr"')
            ? textsIn(piece!)
            : value;
      }
      return Array.from(cells, (cell) => cell ?? '');
    });
  return new Map(
    [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name], i) => [
      name!,
      rowsIn(xml(`xl/worksheets/sheet${i + 1}.xml`)),
    ]),
  );
}

test('the workbook, read from its XML, has a sheet for each table with its header and all of its cells, and says what they are', () => {
  const sheets = sheetsOf(dataFile('plan.xlsx'));
  assert.deepEqual([...sheets.keys()], [...tables.map(({ name }) => name), 'about']);
  const about = sheets.get('about')!.map(([of, says]) => `${of} = ${says}`);
  for (const { title } of Object.values(edition.plans))
    assert.ok(about.some((line) => line.includes(title) && line.includes(edition.version)));
  for (const { name, fields } of tables)
    for (const field of fields) assert.ok(about.includes(`${name}: ${field.name} = ${field.title}`), `${name}: ${field.name}`);
  for (const { name, fields, rows } of tables) {
    const [header, ...cells] = sheets.get(name)!;
    assert.deepEqual(
      header,
      fields.map((field) => field.name),
    );
    assert.equal(cells.length, rows.length);
    assert.deepEqual(
      cells.map((row) => fields.map((_, i) => row[i] ?? '')),
      rows.map((row) => fields.map((field) => String(row[field.name] ?? ''))),
      name,
    );
  }
});

/** The sheets of a workbook as XML, with its styles, by the number that cells name them by. */
function partsOf(workbook: Uint8Array) {
  const parts = unzipSync(workbook);
  const xml = (path: string) => strFromU8(parts[path]!);
  const styles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml('xl/styles.xml'))![1]!.split('</xf>');
  const textFormat = /numFmtId="(\d+)" formatCode="@"/.exec(xml('xl/styles.xml'))![1]!;
  // sheet10 stands behind sheet9.
  const sheets = Object.keys(parts)
    .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const named = [...xml('xl/workbook.xml').matchAll(/<definedName name="_xlnm\._FilterDatabase"[^>]*>'[^']+'!([^<]+)</g)];
  return {
    sheets: sheets.map(xml),
    filtered: named.map(([, range]) => range!.replaceAll('$', '')),
    isText: (style: string) => styles[Number(style)]!.includes(`numFmtId="${textFormat}"`),
  };
}

const withAbout = (sheets: readonly DataTable[]) => [...sheets, aboutSheet(sheets, edition)];
const daftar = placeTables(edition).filter(({ name }) => name === 'places/daftar-township');
for (const [file, shown] of [
  ['plan.xlsx', withAbout(tables)],
  ...tables.map((table) => [`${table.name}.xlsx`, withAbout([table])] as const),
  ['places/daftar-township.xlsx', withAbout(daftar)],
] as const)
  test(`${file}: heads and row names stay in view, each column is wide enough and filtered, numbers are numbers, all else is text`, () => {
    const { sheets, filtered, isText } = partsOf(dataFile(file));
    assert.equal(sheets.length, shown.length);
    for (const [i, { name, fields, rows }] of shown.entries()) {
      const sheet = sheets[i]!;
      assert.match(sheet, /<pane ySplit="1" xSplit="1" topLeftCell="B2"[^>]* state="frozen"\/>/, name);
      const [, filter] = /<\/sheetData><autoFilter ref="([^"]+)"\/>/.exec(sheet)!;
      assert.match(filter!, new RegExp(`^A1:[A-Z]+${rows.length + 1}$`), name);
      assert.equal(filtered[i], filter, 'LibreOffice reads it from there');
      const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
      assert.deepEqual(
        fields.filter((field, column) => widths[column]! <= field.name.length || widths[column]! > 60).map((field) => field.name),
        [],
      );
      const types = new Map(fields.map(({ type }, column) => [column, type]));
      for (const [, letters, row, style, type] of sheet.matchAll(/<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?(?: t="(\w+)")?>/g)) {
        if (row === '1') continue;
        const column = [...letters!].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const text = types.get(column) === 'string';
        assert.deepEqual([type === 's', isText(style!)], [text, text], `${name} ${letters}${row}`);
      }
    }
  });

test(
  'an archive keeps the order that it is given, and stores what is to be stored: a reader of EPUB looks for ' + 'the words at their place',
  () => {
    const type = 'application/epub+zip';
    const body = (text: string) => new TextEncoder().encode(text);
    const zip = archive([
      { name: 'mimetype', body: body(type), stored: true },
      { name: 'a.txt', body: body('a'.repeat(500)) },
    ]);
    assert.equal(strFromU8(zip.slice(30, 38)), 'mimetype');
    assert.equal(strFromU8(zip.slice(38, 38 + type.length)), type);
    assert.ok(zip.length < 500, 'the second file is compressed');
    assert.deepEqual(Object.keys(unzipSync(zip)), ['mimetype', 'a.txt']);
  },
);

test('plan.zip holds every other file of the data page with the same bytes', () => {
  const held = unzipSync(dataFile('plan.zip'));
  assert.deepEqual(
    Object.keys(held).sort(),
    files
      .map(({ name }) => name)
      .filter((name) => name !== 'plan.zip')
      .sort(),
  );
  for (const [name, bytes] of Object.entries(held)) assert.ok(dataFile(name).equals(bytes), name);
});

for (const language of LANGUAGES) {
  test(`plan.${language}.json has all 270 clauses, 26 indicators and 179 projects with the words that are read on the pages`, () => {
    const { parts } = JSON.parse(dataFile(`plan.${language}.json`).toString()) as { parts: TreeUnit[] };
    const all = (units: readonly TreeUnit[]): TreeUnit[] => units.flatMap((unit) => [unit, ...all(unit.units ?? [])]);
    const plan = edition.plans[language];
    const { base, target } = plan.years;
    const published = (values: Indicator['values']) =>
      'words' in values ? { target: values.words } : { [`y${base}`]: values.base, [`y${target}`]: values.target };
    const clauses = all(parts).flatMap((unit) => unit.clauses);
    assert.deepEqual(
      clauses.map(({ id, text }) => [id, text]),
      clausesOf(plan).map(({ id, text }) => [id, text]),
    );
    const rows = all(parts).flatMap((unit) => unit.rows ?? []);
    const indicators = rows.filter(({ id }) => id.startsWith('indicator-'));
    const projects = rows.filter(({ id }) => id.startsWith('box-'));
    assert.deepEqual(
      indicators.map(({ id, name, values }) => [id, name, values]),
      indicatorsOf(plan).map(({ id, name, values }) => [id, name.text, published(values)]),
    );
    assert.deepEqual(
      projects.map(({ id, name, content }) => [id, name, content]),
      projectsOf(plan).map(({ id, name, content }) => [id, name?.text, content.text]),
    );
    assert.deepEqual([clauses.length, indicators.length, projects.length, rows.length], [270, 26, 179, 205]);
  });
}

test('the files are the same bytes whenever they are made, and as published, 20 places and 20 subjects included', async () => {
  mock.timers.enable({ apis: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  const later = await made();
  mock.timers.reset();
  assert.deepEqual(
    later.map(({ name }) => name),
    files.map(({ name }) => name),
  );
  for (const [i, { name, body }] of files.entries()) assert.ok(Buffer.from(body).equals(later[i]!.body), `${name} in two runs`);
  for (const { name, body } of files) assert.ok(dataFile(name).equals(body), `${name} as published`);
  const random = seeded(8);
  const drawn = [placeTables(edition), subjectTables(edition)].flatMap((all) => Array.from({ length: 20 }, () => random.pick(all)));
  for (const table of drawn)
    assert.deepEqual(
      [dataFile(`${table.name}.csv`).toString(), dataFile(`${table.name}.xlsx`).equals(await workbook(withAbout([table])))],
      [csvOf(cellsOf(table)), true],
      table.name,
    );
});
