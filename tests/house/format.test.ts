import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, resolveConfig } from 'prettier';
import { filesOf, pathOf, textOf } from './imports.ts';

/** The width that Prettier lays out for; it breaks no string and no comment. */
const COLUMNS = 140;
const files = filesOf('{src,tests}/**/*.{ts,mjs,astro,css}');

test('no line is wider than a reader of the code sees', () => {
  const wide = files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i) => (line.length > COLUMNS ? [`${file}:${i + 1}`] : [])),
  );
  assert.deepEqual(wide, []);
});

test('every file is laid out as npm run format does', async () => {
  const laidOut = await Promise.all(
    files.map(async (file) => check(textOf(file), { ...(await resolveConfig(pathOf(file))), filepath: pathOf(file) })),
  );
  assert.deepEqual(
    files.filter((_, i) => !laidOut[i]),
    [],
  );
});
