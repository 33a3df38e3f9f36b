import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(root + file, 'utf8') }));
const importsOf = (text: string) => [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
const offenders = (pattern: string, wrong: (source: string, file: string) => boolean) =>
  read(pattern).flatMap(({ file, text }) => importsOf(text).filter((source) => wrong(source, file)).map((source) => `${file} imports ${source}`));

test('the plan, its text and its fidelity are plain TypeScript: no component, no file system, one door to the collections', () => {
  // What runs at the console or writes files.
  const commands = ['src/fidelity/freeze.ts', 'src/indexing/index-writer.ts', 'src/indexing/file.ts'];
  assert.deepEqual(offenders('src/{plan,html,fidelity,search,indexing}/*.ts', (source, file) => /\.astro$|^node:/.test(source) && !commands.includes(file)), []);
  assert.deepEqual(offenders('src/**/*.{ts,astro}', (source, file) => source === 'astro:content' && !['src/edition/load.ts', 'src/content.config.ts', 'src/pages/[edition]/about.astro'].includes(file)), []);
});

test('components take what they show and load nothing', () => {
  assert.deepEqual(offenders('src/{components,layouts}/*.astro', (source) => /load\.ts$|edition\/files/.test(source)), []);
});

test('the half of the fidelity check that rebuilds the text never sees the received one', () => {
  assert.deepEqual(importsOf(readFileSync(`${root}src/fidelity/rebuilt.ts`, 'utf8')).filter((source) => !/model\.ts|tables\.ts|traverse\.ts|received\.ts/.test(source)), []);
  assert.match(readFileSync(`${root}src/fidelity/rebuilt.ts`, 'utf8'), /import type \{ Form \} from '\.\/received\.ts'/);
});

test('addresses are made in one file', () => {
  const makers = read('src/**/*.{ts,astro}').filter(({ text }) => /['"`]\/(zh|clause|en)\/|BASE_URL/.test(text)).map(({ file }) => file);
  assert.deepEqual(makers, []);
});
