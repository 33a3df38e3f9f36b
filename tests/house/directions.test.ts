import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { circlesOf } from './circles.ts';
import { filesOf, importsOf, pathOf, targetOf } from './imports.ts';
import { ROOMS, roomOf } from './rooms.ts';

const files = filesOf('src/**/*.{ts,astro,mjs}');
const imports = files.flatMap(importsOf).flatMap((each) => {
  const to = targetOf(each);
  return to ? [{ ...each, to }] : [];
});

/** Where every file leads. */
const graph = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file).map(({ to }) => to)]));

/** Whether the rooms let a file import another. */
function allowed({ from, to, type }: (typeof imports)[number]): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  const doors = ROOMS[own];
  return own === other || doors?.values.includes(other) === true || (type && doors?.types?.includes(other) === true);
}

test('every file of src stands in a room that the table knows, and every room of the table stands', () => {
  assert.deepEqual(
    files.filter((file) => !Object.hasOwn(ROOMS, roomOf(file))),
    [],
  );
  const standing = new Set([...files, ...filesOf('src/styles/*.css')].map(roomOf));
  const named = Object.entries(ROOMS).flatMap(([room, { values, types = [] }]) => [room, ...values, ...types]);
  assert.deepEqual(
    [...new Set(named)].filter((room) => !standing.has(room)),
    [],
  );
});

test('an import leads to a file of src that is there', () => {
  assert.ok(imports.length > 500);
  assert.deepEqual(
    imports.filter(({ to }) => !to.startsWith('src/') || !existsSync(pathOf(to))).map(({ from, source }) => `${from} imports ${source}`),
    [],
  );
});

test('a room imports only the rooms that the table lets it, in code, in components, in the scripts that they name', () => {
  assert.deepEqual(
    imports.filter((each) => !allowed(each)).map(({ from, to, type }) => `${from} imports ${type ? 'a type of ' : ''}${to}`),
    [],
  );
});

test('the rooms go one way: none leads back to itself, by types either', () => {
  const rooms = new Map(Object.entries(ROOMS).map(([room, { values, types = [] }]) => [room, [...values, ...types]]));
  assert.deepEqual(circlesOf(rooms), []);
});

test('no circle of files, neither by values nor by types', () => {
  assert.deepEqual(circlesOf(graph), []);
});

test('a circle is seen, of one file, of two, and of many that share a file', () => {
  const small = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['b']],
    ['d', ['d', 'e']],
    ['e', []],
    ['f', ['g']],
    ['g', ['h', 'f']],
    ['h', ['g']],
  ]);
  assert.deepEqual(circlesOf(small).map(String).sort(), ['b,c', 'd', 'f,g,h']);
});
