import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition } from '../../src/edition/read.ts';
import { formatProblems, type Problem } from '../../src/plan/problem.ts';
import { files, projectEdition } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';
import { CONTEXT_MISTAKES } from './context-mistakes.ts';
import { DECIDED, DECISION_MISTAKES } from './decision-mistakes.ts';
import { draftOf, type Said } from './draft.ts';
import { ENGLISH_MISTAKES } from './english-mistakes.ts';
import { FIGURE_MISTAKES, UNREADABLE } from './figure-mistakes.ts';
import { PROJECT_MISTAKES } from './project-mistakes.ts';

const KINDS = { ...CONTEXT_MISTAKES, ...FIGURE_MISTAKES, ...ENGLISH_MISTAKES, ...DECISION_MISTAKES, ...PROJECT_MISTAKES };
const MISTAKES = Object.entries(KINDS);
// Read without a problem: what is said below is said of the mistakes.
const edition = projectEdition();

const fits = (problem: Problem, said: Said) =>
  problem.file === said.file &&
  problem.line === said.line &&
  (said.field === undefined || problem.field === said.field) &&
  problem.wrong.includes(said.wrong) &&
  problem.right.includes(said.right);

const READABLE = MISTAKES.filter(([kind]) => !UNREADABLE.includes(kind));
const UNREAD = MISTAKES.filter(([kind]) => UNREADABLE.includes(kind));

// A reading of the whole edition costs seconds: each round makes one mistake of every kind, and all must be shown at once.
for (const [round, mistakes] of [READABLE, READABLE, UNREAD].entries()) {
  test(
    `round ${round + 1}: ${mistakes.length} seeded mistakes, one of each kind, are each named with their file, ` +
      'their place, what is wrong and what would be right',
    (context) => {
      const random = seeded(51 + round);
      const draft = draftOf(files, random);
      DECIDED.forEach(draft.take);
      const made = mistakes.map(([kind, make]) => [kind, make({ draft, random, edition })] as const);
      const { problems } = readEdition(draft.content());
      const missed = made.filter(([, said]) => !problems.some((problem) => fits(problem, said)));
      assert.deepEqual(missed, [], formatProblems(problems));
      assert.ok(problems.every(({ file, wrong, right }) => file && wrong && right));
      context.diagnostic(`${made.length} mistakes, ${problems.length} problems`);
    },
  );
}
