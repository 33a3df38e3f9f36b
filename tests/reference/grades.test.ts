import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGrades } from '../../src/reference/grades/check.ts';
import { gradesNotKept } from '../../src/reference/grades/kept.ts';
import { listLengths } from '../../src/reference/grades/lists.ts';
import { gradedPassages } from '../../src/reference/grades/passages.ts';
import { readGrades } from '../../src/reference/grades/schema.ts';
import { checkPairs } from '../../src/translation/check.ts';
import { pairsOf } from '../../src/translation/pairs.ts';
import { files, projectEdition, vocabulary } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';
import { GRADE_MISTAKES } from './grade-mistakes.ts';

const MISTAKES_EACH = 12;
/** Of those, how many may go unseen. */
const HIDDEN = 1;
const { plans, commitments } = projectEdition();
const grades = readGrades(files.grades, []).grades!;
const passages = gradedPassages(plans.zh, plans.en, commitments);
const pairs = new Map(pairsOf(plans.en).map((pair) => [pair.id, pair]));

/** All that the checks of sense say of a passage with these words. */
function said(id: string, translation: string): Set<string> {
  const passage = { ...passages.find((each) => each.id === id)!, translation };
  const pair = { ...pairs.get(id)!, translation };
  return new Set([
    ...gradesNotKept(grades, passage, 'en').map(({ wrong }) => wrong),
    ...checkPairs([pair], vocabulary, 'en').map(({ check, wrong }) => `${check} ${wrong}`),
  ]);
}

for (const [kind, make] of Object.entries(GRADE_MISTAKES)) {
  test(`${MISTAKES_EACH} seeded mistakes of sense: ${kind}`, () => {
    const random = seeded(37);
    const missed: string[] = [];
    for (let done = 0, tried = 0; done < MISTAKES_EACH; tried++) {
      assert.ok(tried < 20_000, 'the plan has too few places for this mistake');
      const passage = random.pick(passages);
      const translation = pairs.has(passage.id) ? make(passage, random, { grades, vocabulary }) : undefined;
      if (translation === undefined || translation === passage.translation) continue;
      done++;
      const before = said(passage.id, passage.translation);
      if (![...said(passage.id, translation)].some((finding) => !before.has(finding))) missed.push(`${passage.id}: ${translation}`);
    }
    // A word that stands for another grade, too, can hide a lost one.
    assert.ok(missed.length <= HIDDEN, missed.join('\n'));
  });
}

test('an exception that nothing needs is named, with its file and field', () => {
  const problems: { file: string; field?: string; wrong: string }[] = [];
  const exception = '  - { clause: 1.1.1, string: 积极, reason: none }';
  checkGrades(`${files.grades.replace(/\nexceptions:[\s\S]*/, '')}\nexceptions:\n${exception}\n`, plans, commitments, problems as never);
  assert.deepEqual(
    problems.filter(({ file }) => file === 'grades.yaml').map(({ field, wrong }) => [field, wrong]),
    [['exceptions[0]', 'nothing in 1.1.1 needs this exception']],
  );
});

test('the members of a list are told by what stands between them', () => {
  assert.deepEqual(listLengths('It will build roads, bridges and tunnels. So: a, b; and c'), [3, 3, 1]);
});
