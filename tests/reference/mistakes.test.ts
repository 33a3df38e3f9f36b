import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition } from '../../src/edition/read.ts';
import { formatProblems, type Problem } from '../../src/plan/problem.ts';
import { files, projectEdition } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';
import { DECIDED, DECISION_MISTAKES } from './decision-mistakes.ts';
import { draftOf, type Said } from './draft.ts';
import { ENGLISH_MISTAKES } from './english-mistakes.ts';
import { FIGURE_MISTAKES } from './figure-mistakes.ts';
import { PROJECT_MISTAKES } from './project-mistakes.ts';

const MISTAKES = Object.entries({ ...FIGURE_MISTAKES, ...ENGLISH_MISTAKES, ...DECISION_MISTAKES, ...PROJECT_MISTAKES });
const ROUNDS = 2;
// Read without a problem: what is said below is said of the mistakes.
const edition = projectEdition();

const fits = (problem: Problem, said: Said) =>
  problem.file === said.file &&
  problem.line === said.line &&
  (said.field === undefined || problem.field === said.field) &&
  problem.wrong.includes(said.wrong) &&
  problem.right.includes(said.right);

// A reading of the whole edition costs seconds: each round makes one mistake of every kind, and all must be shown at once.
for (let round = 1; round <= ROUNDS; round++) {
  test(
    `round ${round}: ${MISTAKES.length} seeded mistakes, one of each kind, are each named with their file, ` +
      'their place, what is wrong and what would be right',
    (context) => {
      const random = seeded(50 + round);
      const draft = draftOf(files, random);
      DECIDED.forEach(draft.take);
      const made = MISTAKES.map(([kind, make]) => [kind, make({ draft, random, edition })] as const);
      const { problems } = readEdition(draft.content());
      const missed = made.filter(([, said]) => !problems.some((problem) => fits(problem, said)));
      assert.deepEqual(missed, [], formatProblems(problems));
      assert.ok(problems.every(({ file, wrong, right }) => file && wrong && right));
      context.diagnostic(`${made.length} mistakes, ${problems.length} problems`);
    },
  );
}
