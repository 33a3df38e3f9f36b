import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf, textOf } from './imports.ts';

/** The width that Prettier lays out for; it breaks no string and no comment. */
const COLUMNS = 140;

test('no line is wider than a reader of the code sees', () => {
  const wide = filesOf('{src,tests}/**/*.{ts,mjs,astro,css}').flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i) => (line.length > COLUMNS ? [`${file}:${i + 1}`] : [])),
  );
  assert.deepEqual(wide, []);
});
