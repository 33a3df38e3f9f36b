import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContentFolder } from '../../src/fidelity/checks.ts';
import { files, received } from '../kit/project.ts';

/** What the whole check says of the plan's own files when the last paragraph of one is not there. */
function withoutLastParagraph(path: string) {
  const units = files.units.map((file) => (file.path === path ? { path, text: file.text.trimEnd().replace(/\n\n[^\n]+$/, '\n') } : file));
  const { problems } = checkContentFolder({ content: { ...files, units }, received, faults: [] });
  return problems.filter(({ file }) => file.startsWith('plan/zh/'));
}

test('a section’s last paragraph that is lost is missed in its own file, also before another section or a project box', () => {
  for (const [path, words] of [
    ['zh/part-08/chapter-38/section-2.mdx', '健全监督机制。'],
    ['zh/part-08/chapter-38/section-3.mdx', '完善援塔干部服务保障机制。'],
  ] as const) {
    const problems = withoutLastParagraph(path);
    assert.deepEqual([...new Set(problems.map(({ file }) => file))], [`plan/${path}`]);
    assert.equal(problems.filter(({ wrong }) => new RegExp(`^\\d+ characters are lost, “${words}`).test(wrong)).length, 1);
  }
});

test('where the lost words have records, it is the words that are to come back', () => {
  const path = 'zh/part-02/chapter-03/section-1.mdx';
  const ofFile = withoutLastParagraph(path).filter(({ file }) => file === `plan/${path}`);
  const lost = ofFile.filter(({ wrong }) => /characters are lost, “加快推进喀什/.test(wrong));
  assert.equal(lost.length, 1);
  assert.match(lost[0]!.right, /records .* are right, and stay/);
  const ofRecords = ofFile.filter(({ wrong }) => wrong.includes('3.1.1 does not stand in this file'));
  assert.ok(ofRecords.length > 3);
  for (const { right } of ofRecords) assert.match(right, /^the text that it is about/);
});
