import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition } from '../../src/edition/read.ts';
import { formatProblems } from '../../src/plan/problem.ts';
import { LEAST_GOVERNED } from '../../src/reference/commitments/verbs.ts';
import { files, projectEdition } from '../kit/project.ts';
import { COMMITMENT_MISTAKES, UNIT } from './commitment-mistakes.ts';

const { commitments, verbs } = projectEdition();
const governed = new Map<string, number>();
for (const { verb } of commitments) governed.set(verb.form, (governed.get(verb.form) ?? 0) + 1);
const inTable = new Set(verbs.verbs.flatMap(({ zh }) => zh));

test('the table has every verb of two characters or more that governs five lines or more and is no word of degree, and no other', () => {
  const governs = ([form, count]: [string, number]) => form.length >= 2 && count >= LEAST_GOVERNED && !verbs.degrees.includes(form);
  const due = [...governed].filter(governs).map(([form]) => form);
  assert.deepEqual([...inTable].sort(), due.sort());
});

test('the table follows the plan’s first uses, and ranks nothing', () => {
  const first = [...new Set(commitments.flatMap(({ verb }) => verb.entry?.id ?? []))];
  assert.deepEqual(
    verbs.verbs.map(({ id }) => id),
    first,
  );
});

test('every clause and row that states a figure as target has a line that holds it', () => {
  const holding = new Set(commitments.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const free = projectEdition().ledger.filter(({ id, kind }) => kind === 'target' && !holding.has(id));
  assert.deepEqual(
    free.map(({ id }) => id),
    [],
  );
});

for (const [kind, { from, to, wrong, right }] of Object.entries(COMMITMENT_MISTAKES)) {
  test(`${kind} is named with its file, what is wrong and what would be right`, () => {
    const changed = files.commitments.map((file) => (file.path === UNIT ? { ...file, text: file.text.replace(from, to) } : file));
    assert.notDeepEqual(changed, files.commitments);
    const { problems } = readEdition({ ...files, commitments: changed });
    const found = problems.some((each) => each.file === `plan/${UNIT}` && each.wrong.includes(wrong) && each.right.includes(right));
    assert.ok(found, formatProblems(problems).slice(0, 2000));
  });
}
