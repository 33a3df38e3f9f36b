import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLanguage } from '../../src/editions.ts';
import { filesOf, importsOf, targetOf, textOf, type Import } from './imports.ts';

/** The imports that break a rule, of the files of a pattern. */
const offenders = (pattern: string, wrong: (each: Import) => boolean) =>
  filesOf(pattern)
    .flatMap(importsOf)
    .filter(wrong)
    .map(({ from, source }) => `${from} imports ${source}`);

test('the plan, its text and its fidelity are plain TypeScript: no component, no file system, one door to the collections', () => {
  // What runs at the console or writes files.
  const commands = ['src/fidelity/freeze.ts', 'src/indexing/index-writer.ts', 'src/indexing/file.ts'];
  assert.deepEqual(
    offenders(
      'src/{plan,html,fidelity,search,indexing}/*.ts',
      ({ from, source }) => /\.astro$|^node:/.test(source) && !commands.includes(from),
    ),
    [],
  );
  const doors = ['src/content.config.ts', 'src/pages/[edition]/about.astro'];
  assert.deepEqual(
    offenders('src/**/*.{ts,astro}', ({ from, source }) => source === 'astro:content' && !doors.includes(from)),
    [],
  );
});

test('components take what they show and load nothing; of layouts, the one that every page has: its spine and version', () => {
  const loads = (each: Import) => /^src\/edition\/(?:load|files)\.ts$/.test(targetOf(each) ?? '');
  const everyPage = 'src/layouts/Page.astro';
  assert.deepEqual(
    offenders('src/{components,layouts}/*.astro', (each) => loads(each) && each.from !== everyPage),
    [],
  );
  assert.ok(offenders('src/pages/**/*.astro', loads).length > 10, 'pages do');
});

test('the half of the fidelity check that rebuilds the text never sees the received one', () => {
  const rebuilt = importsOf('src/fidelity/rebuilt.ts');
  assert.deepEqual(
    rebuilt
      .filter((each) => !/^src\/plan\/(?:model|stretches|tables|traverse)\.ts$/.test(targetOf(each) ?? ''))
      .map(({ source, type }) => [source, type]),
    [['./received.ts', true]],
  );
  assert.match(textOf('src/fidelity/rebuilt.ts'), /import type \{ Form \} from '\.\/received\.ts'/);
});

test('addresses are made in one file', () => {
  assert.deepEqual(
    filesOf('src/**/*.{ts,astro}').filter((file) => /['"`]\/(zh|clause|en)\/|BASE_URL/.test(textOf(file))),
    [],
  );
});

test('styles name no language but the plan’s own: what holds for all others holds for one that is still to come', () => {
  const named = filesOf('src/styles/**/*.css').flatMap((file) =>
    [...textOf(file).matchAll(/:lang\(([^)]*)\)|\[lang\W?=\W?([^\]'"]*)/g)].map(([, pseudo, attribute]) => pseudo ?? attribute),
  );
  assert.ok(named.length > 2);
  assert.deepEqual([...new Set(named)], [sourceLanguage.tag]);
});
