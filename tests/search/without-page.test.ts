import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cwd = fileURLToPath(new URL('../../', import.meta.url));

test('only the scripts that pages name read the page when they are loaded: every other module can be imported without one', async () => {
  const templates = globSync('src/**/*.astro', { cwd }).map((file) => readFileSync(cwd + file, 'utf8'));
  const entries = new Set(templates.flatMap((text) => Array.from(text.matchAll(/scripts\/[\w/-]+\.ts/g), ([file]) => `src/${file}`)));
  const modules = globSync('src/scripts/**/*.ts', { cwd }).filter((file) => !entries.has(file));
  assert.ok(entries.size && modules.length);
  for (const file of modules) await assert.doesNotReject(import(pathToFileURL(cwd + file).href), file);
});
