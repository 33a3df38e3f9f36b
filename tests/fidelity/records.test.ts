import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithReceived } from '../../src/fidelity/compare.ts';
import { readPlan } from '../../src/plan/read.ts';
import { received, sources } from '../kit/project.ts';

/** What the comparison says when one string of one file reads otherwise. */
function differences(path: string, from: string, to: string): string[] {
  const source = sources.find((file) => file.path === path)!;
  assert.ok(source.text.includes(from), `“${from}” is not in ${path}`);
  const { plan } = readPlan(
    sources.map((file) => (file === source ? { path, text: file.text.replace(from, to) } : file)),
    'zh',
  );
  assert.ok(plan, 'the files make no plan');
  return compareWithReceived(plan, received).map(({ wrong }) => wrong);
}

const FIRST = 'zh/part-01/chapter-01/section-1.mdx';
const BOX = 'zh/part-05/part.mdx';
const split = '  - { clause: 1.1.8, reason: run-in-head }\n';
const says = (found: readonly string[], words: RegExp) => assert.match(found.join('\n'), words);

test('a record that explains nothing is a difference', () => {
  says(differences(BOX, 'displaced: [', 'displaced: [999, '), /displaced row 999 is no row/);
  says(differences(BOX, 'displaced: [', 'displaced: [34, '), /displaced row 34 is named twice/);
  says(differences(FIRST, split, split + split), /1\.1\.8: the split is recorded twice/);
  says(differences(FIRST, split, `${split.replace('1.1.8', '1.1.1')}${split}`), /1\.1\.1: the split has no paragraph before it/);
  says(differences(FIRST, '**文化自信凝聚人心。**', '文化自信凝聚人心。'), /records lost bold, and its reading has none/);
});

test('bold on the same words at another place of the paragraph is a difference', () => {
  const path = 'zh/part-05/chapter-25/section-2.mdx';
  const words = '配套乡村服务。';
  says(differences(path, `**${words}**进一步完善相应的${words}`, `${words}进一步完善相应的**${words}**`), /paragraph \d+: received/);
});
