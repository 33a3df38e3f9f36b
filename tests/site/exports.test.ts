import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { placeTables } from '../../src/exports/tables/place.ts';
import { subjectTables } from '../../src/exports/tables/subject.ts';
import { dataTables } from '../../src/exports/tables.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { dist } from '../kit/pages.ts';
import { projectEdition } from '../kit/project.ts';
import { dataFile } from './built.ts';

type Cell = string | number | undefined;
interface Resource {
  name: string;
  path: string;
  schema: { fields: { name: string; type: 'string' | 'integer' | 'number' }[]; primaryKey: string[]; missingValues: string[] };
}

const edition = projectEdition();
const tables = dataTables(edition);
const { places } = edition.vocabulary;
/** The records of a CSV file, read strictly: every one as long as the first, every line ended by CR LF. */
const records = (name: string): string[][] => parse(dataFile(name), { record_delimiter: '\r\n', bom: false });
const asText = (cell: Cell) => (cell === undefined ? '' : String(cell));

for (const { name, fields, rows } of tables) {
  test(`${name}.csv and ${name}.json hold the same cells as the edition`, () => {
    const [header, ...cells] = records(`${name}.csv`);
    assert.deepEqual(
      header,
      fields.map((field) => field.name),
    );
    assert.deepEqual(
      cells,
      rows.map((row) => fields.map((field) => asText(row[field.name]))),
    );
    const json = JSON.parse(dataFile(`${name}.json`).toString()) as Record<string, Cell>[];
    assert.deepEqual(
      json.map((row) => header!.map((column) => asText(row[column]))),
      cells,
    );
    assert.ok(
      json.every((row) =>
        Object.entries(row).every(
          ([column, cell]) =>
            header!.includes(column) && (typeof cell === 'number') === (fields.find((field) => field.name === column)!.type !== 'string'),
        ),
      ),
      'numbers are numbers in JSON, and no column is unknown',
    );
  });
}

test('each CSV is UTF-8 without a byte order mark, its lines end in CR LF (RFC 4180), its columns are in snake_case', () => {
  for (const name of [...tables.map((table) => table.name), ...places.map(({ id }) => `places/${id}`)]) {
    const bytes = dataFile(`${name}.csv`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    assert.ok(!text.startsWith('\ufeff') && text.endsWith('\r\n') && !/[^\r]\n|\r[^\n]/.test(text), name);
    const [header, ...cells] = records(`${name}.csv`);
    assert.ok(
      new Set(header).size === header!.length && header!.every((column) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(column)),
      `${name}: ${header}`,
    );
    assert.equal(text.split('\r\n').length - 2, cells.length, `${name}: a line for each row`);
  }
});

test('no text of a table for programs begins as a formula does: a spreadsheet that opens it would reckon it', () => {
  for (const { name, fields, rows } of [...tables, ...placeTables(edition), ...subjectTables(edition)]) {
    const texts = fields.filter(({ type }) => type === 'string').map((field) => field.name);
    const formulas = rows.flatMap((row) => texts.filter((column) => /^[=+\-@\t\r]/.test(String(row[column] ?? ''))));
    assert.deepEqual(formulas, [], name);
  }
});

// The rules of Data Package, version 2, that apply: a descriptor that names its profile; resources with a path and a name of their own each
// (of the pattern that version 1 demands and version 2 recommends); fields in the columns’ order, with types that every cell fits; keys
// never empty, never twice.
test('datapackage.json describes every table as the Data Package standard, version 2, has it', () => {
  const {
    $schema,
    name: title,
    resources,
  } = JSON.parse(dataFile('datapackage.json').toString()) as { $schema: string; name: string; resources: Resource[] };
  assert.equal($schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  assert.deepEqual(
    resources.map(({ name }) => name),
    tables.map(({ name }) => name),
  );
  for (const name of [title, ...resources.map((resource) => resource.name)]) assert.match(name, /^[a-z0-9._/-]+$/);
  const types = { string: /^/, integer: /^[+-]?\d+$/, number: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/ };
  for (const {
    name,
    path,
    schema: { fields, primaryKey, missingValues },
  } of resources) {
    assert.ok(existsSync(`${dist}data/${path}`), path);
    assert.deepEqual(missingValues, ['']);
    const [header, ...rows] = records(path);
    assert.deepEqual(
      header,
      fields.map((field) => field.name),
    );
    assert.deepEqual(
      rows.flatMap((row) => row.filter((cell, i) => cell && !types[fields[i]!.type].test(cell))),
      [],
      name,
    );
    const keys = rows.map((row) => primaryKey.map((key) => row[header!.indexOf(key)]).join('\n'));
    assert.ok(
      primaryKey.length && primaryKey.every((key) => header!.includes(key)) && keys.every(Boolean) && new Set(keys).size === keys.length,
      `${name}: ${primaryKey}`,
    );
  }
});

test('each place’s CSV has exactly the passages that name it, in both languages', () => {
  const entries = passageEntries(edition.plans.zh);
  const forms = places.flatMap(({ id, zh }) => zh.map((form) => ({ id, form })));
  const ranges = (text: string, form: string) =>
    text
      .split(form)
      .slice(1)
      .map((_, i) => text.split(form, i + 1).join(form).length)
      .map((start) => ({ start, end: start + form.length }));
  for (const { id, zh, notIn = [] } of places) {
    const [header, ...rows] = records(`places/${id}.csv`);
    const cell = (row: string[], column: string) => row[header!.indexOf(column)]!;
    const named = rows.filter((row) => cell(row, 'kind') !== 'figure');
    for (const row of named)
      assert.ok(
        zh.some((form) => cell(row, 'text_zh').includes(form)) && cell(row, 'text_en') && cell(row, 'path_en').startsWith('/en/'),
        `${id}: ${cell(row, 'id')}`,
      );
    // A form inside another place’s longer name does not name this place, nor do characters that meet by chance.
    const chance = (text: string) => notIn.flatMap((words) => ranges(text, words));
    const alone = (text: string) =>
      zh
        .flatMap((form) => ranges(text, form))
        .filter(({ start, end }) => !chance(text).some((words) => words.start <= start && end <= words.end))
        .some(
          (own) =>
            !forms
              .filter((other) => other.id !== id)
              .flatMap(({ form }) => ranges(text, form))
              .some(({ start, end }) => start < own.end && own.start < end),
        );
    const listed = new Set(named.map((row) => cell(row, 'id')));
    assert.deepEqual(
      entries.filter((entry) => entry.cells.some(({ text }) => alone(text)) && !listed.has(entry.id)).map((entry) => `${id}: ${entry.id}`),
      [],
    );
    assert.equal(listed.size, named.length);
  }
});
