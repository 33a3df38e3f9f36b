import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitsOf } from '../../src/plan/traverse.ts';
import { namedIn } from '../../src/scripts/reference/headings.ts';
import { projectPlan } from '../kit/project.ts';

const plan = projectPlan();
const all = unitsOf(plan)
  .filter(({ level }) => level !== 'part')
  .map(({ id, page, title }) => ({ number: id, page, text: title }));
const named = (typed: string) => {
  const { headings, exact, ...said } = namedIn(typed, all, plan.lastPage);
  return { ...said, numbers: headings.map(({ number }) => number), ...(exact && { exact: exact.number }) };
};

test('a page that the printed document has not is in no heading, and is named', () => {
  for (const [typed, noPage] of [
    ['999', 999],
    [`${plan.lastPage + 1}`, plan.lastPage + 1],
    ['p. 999', 999],
    ['第138页', 138],
    ['0', 0],
    ['12345', 12345],
  ] as const) {
    assert.deepEqual(named(typed), { numbers: [], noPage }, typed);
  }
  const onLast = named(`p. ${plan.lastPage}`);
  assert.equal(onLast.noPage, undefined);
  assert.ok(onLast.numbers.length > 0);
  assert.ok(named('2035').numbers.length > 0, 'a year that stands in headings');
});

test('a clause is in the heading that it stands under', () => {
  assert.deepEqual(named('1.1.2'), { numbers: ['1.1'], exact: '1.1', clause: '1.1.2' });
  assert.deepEqual(named('3.0.1'), { numbers: ['3'], exact: '3', clause: '3.0.1' });
  assert.deepEqual(named('条款1.1.2'), named('1.1.2'));
});

test('a section or chapter is the same one, however its number is written', () => {
  assert.deepEqual(named('3.1'), { numbers: ['3.1'], exact: '3.1' });
  for (const typed of ['第三章第一节', 'chapter 3, section 1', '3.1.']) assert.deepEqual(named(typed), named('3.1'), typed);
  const chapter = named('第三章');
  assert.equal(chapter.exact, '3');
  assert.ok(chapter.numbers.includes('3') && chapter.numbers.includes('3.1') && !chapter.numbers.includes('2'));
});
