import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { dist } from '../kit/pages.ts';
import { build, copySite } from './site-copy.ts';

/** All files below a folder; a folder's name may hold a dot as well. */
const filesOf = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

test('a second build, clean and in another folder, gives the same files with the same bytes', () => {
  const folder = copySite();
  const { status, output } = build(folder);
  assert.equal(status, 0, output);
  const again = join(folder, 'dist');
  const files = filesOf(dist);
  assert.ok(files.length > 1000);
  assert.deepEqual(filesOf(again), files);
  assert.deepEqual(
    files.filter((file) => !readFileSync(join(again, file)).equals(readFileSync(join(dist, file)))),
    [],
  );
  rmSync(folder, { recursive: true });
});
