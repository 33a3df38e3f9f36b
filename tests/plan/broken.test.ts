import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '../../src/plan/problem.ts';
import { readPlan } from '../../src/plan/read.ts';
import { BROKEN, smallPlan } from './broken.ts';

test('the small plan is whole', () => assert.deepEqual(readPlan(smallPlan(), 'zh').problems, []));

for (const [name, { make, says }] of Object.entries(BROKEN)) {
  test(`broken content: ${name} is named with its file, its place and what would be right`, () => {
    const files = smallPlan();
    make(files);
    const { problems } = readPlan(files, 'zh');
    const report = formatProblems(problems);
    assert.ok(problems.length > 0, 'nothing was noticed');
    for (const words of says) assert.ok(report.includes(words), `“${words}” is not in:\n${report}`);
  });
}

test('all mistakes are shown at once', () => {
  const files = smallPlan();
  for (const name of ['misspelt-key', 'not-a-number', 'bad-mdx', 'stray-path']) BROKEN[name]!.make(files);
  assert.equal(new Set(readPlan(files, 'zh').problems.map(({ file }) => file)).size, 4);
});
