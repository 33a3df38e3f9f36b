import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, copySite } from './site-copy.ts';

test('a mistake in the content stops the build with its place and no stack trace, and an older site survives', () => {
  const folder = copySite();
  const section = join(folder, 'content/plan/zh/part-02/chapter-03/section-1.mdx');
  writeFileSync(section, readFileSync(section, 'utf8').replace('title:', 'titel:'));
  rmSync(join(folder, 'content/plan/zh/part-01/chapter-02/section-2.mdx'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'older');
  const { status, output } = build(folder);
  assert.notEqual(status, 0);
  for (const words of [
    'zh/part-02/chapter-03/section-1.mdx:2  titel',
    'the key “titel” is unknown',
    'zh/part-01/chapter-02/section-2.mdx',
    'the file is missing',
  ])
    assert.ok(output.includes(words), `“${words}” is not in:\n${output}`);
  assert.doesNotMatch(output, /\n\s+at .*:\d+:\d+/);
  assert.deepEqual(readdirSync(join(folder, 'dist')), ['index.html']);
  rmSync(folder, { recursive: true });
});

test('an empty content folder is no empty site', () => {
  const folder = copySite();
  rmSync(join(folder, 'content/plan'), { recursive: true });
  const { status, output } = build(folder);
  assert.notEqual(status, 0);
  assert.ok(output.includes('zh/plan.mdx'), output);
  assert.ok(!existsSync(join(folder, 'dist')));
  rmSync(folder, { recursive: true });
});

test('a page that lost a published anchor stops the build before it takes the last site’s place', () => {
  const folder = copySite();
  const box = join(folder, 'src/components/ProjectBox.astro');
  const code = readFileSync(box, 'utf8');
  const without = code.replace(/pageAnchors\(.*\) \+ /, '');
  assert.notEqual(without, code);
  writeFileSync(box, without);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'older');
  const { status, output } = build(folder);
  assert.notEqual(status, 0);
  for (const page of [24, 46, 66, 86, 119]) assert.ok(output.includes(`/en/full/ has no anchor page-${page}`), output);
  assert.match(output, /content\/frozen\/ids\.tsv:\d+\n {2}wrong: .*\n {2}right: an element with id="page-24"/);
  assert.deepEqual(readdirSync(join(folder, 'dist')), ['index.html']);
  rmSync(folder, { recursive: true });
});
