import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFacts } from '../../src/reference/projects/facts.ts';
import { projectEdition } from '../kit/project.ts';

const edition = projectEdition();
const facts = projectFacts(edition.plans.zh, edition);
const rows = [...facts];
const placesOf = (id: string) => facts.get(id)!.places.map((place) => place.id);
const clausesOf = (id: string) => facts.get(id)!.clauses.map(({ entry }) => entry.id);
/** box-4.1, box-4.2 … */
const box = (part: number, from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `box-${part}.${from + i}`);

test('a row’s places hold the port that its category names, marked as the category’s where the row does not name it', () => {
  for (const [ids, port] of [
    [box(4, 1, 6), 'khunjerab-port-of-entry'],
    [box(4, 7, 11), 'karasu-port-of-entry'],
  ] as const) {
    for (const id of ids) assert.ok([...placesOf(id), ...facts.get(id)!.categoryPlaces.map((place) => place.id)].includes(port), id);
  }
  const byCategory = rows.filter(([, { categoryPlaces }]) => categoryPlaces.length).map(([id]) => id);
  assert.deepEqual(byCategory, ['box-4.1', 'box-4.3', 'box-4.8', 'box-4.9', 'box-4.10', 'box-4.12', 'box-4.13']);
  assert.deepEqual(placesOf('box-4.10'), ['khunjerab-port-of-entry'], 'what the row itself names stays beside it');
});

test('a place is not named by characters that meet by chance, nor inside the name of a school or a breed', () => {
  assert.ok(!placesOf('box-4.6').includes('china'), '其中国门');
  assert.ok(placesOf('box-4.1').includes('china'), '中国内地');
  assert.deepEqual(placesOf('box-8.19'), ['taxkorgan-county'], '喀什技师学院');
  assert.deepEqual(placesOf('box-8.20'), ['taxkorgan-county'], '深塔中学');
  assert.deepEqual(placesOf('box-3.5'), [], '塔什库尔干羊');
});

test('a year that a row names is stated; a grant for each student is no cost', () => {
  assert.deepEqual(
    rows.filter(([, { years }]) => years.length).map(([id, { years }]) => [id, ...years]),
    box(5, 28, 30).map((id) => [id, 2021]),
  );
  assert.equal(facts.get('box-8.21')!.figures.filter(({ unit }) => unit.dimension === 'money').length, 2);
  assert.deepEqual(
    rows.filter(([, { costs }]) => costs.length),
    [],
  );
});

test('a body is shown only where the row says that it does something', () => {
  assert.deepEqual(
    rows.filter(([, { bodies }]) => bodies.length).map(([id, { bodies }]) => [id, ...bodies.map(({ zh }) => zh)]),
    [
      ['box-3.5', '与科研院所、高校合作'],
      ['box-7.11', '县人民医院主导与乡卫生院、村卫生室组成医疗联合体'],
      ['box-8.16', '委托国内知名旅游企业'],
    ],
  );
});

test('the name of what is built joins a row to its clauses', () => {
  const joined: [string, string][] = [
    ['box-2.7', '4.3.1'],
    ['box-2.10', '4.1.1'],
    ['box-2.19', '6.0.1'],
    ['box-4.13', '16.0.1'],
    ['box-8.20', '29.1.1'],
    ['box-8.23', '22.2.3'],
  ];
  for (const [row, clause] of joined) assert.ok(clausesOf(row).includes(clause), `${row} → ${clause}`);
  for (const id of box(5, 6, 18)) assert.deepEqual(clausesOf(id), ['25.2.4'], id);
});

test('words that name nothing join no row to a clause', () => {
  // By 基础设施建设项目, by lists of townships, by a port’s neighbour, by the corridor, by slogans.
  assert.deepEqual(
    rows.map(([id]) => id).filter((id) => clausesOf(id).includes('9.2.1')),
    ['box-3.1', 'box-3.5'],
  );
  for (const [row, clause] of [
    ['box-2.15', '3.2.1'],
    ['box-3.2', '24.2.2'],
    ['box-4.2', '20.1.2'],
    ['box-5.19', '4.3.1'],
    ['box-8.15', '39.1.2'],
    ['box-8.18', '2.2.2'],
  ] as const)
    assert.ok(!clausesOf(row).includes(clause), `${row} → ${clause}`);
});
