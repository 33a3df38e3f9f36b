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
import { FIGURE_MISTAKES } from './figure-mistakes.ts';
import { PROJECT_MISTAKES } from './project-mistakes.ts';

const KINDS = { ...CONTEXT_MISTAKES, ...FIGURE_MISTAKES, ...ENGLISH_MISTAKES, ...DECISION_MISTAKES, ...PROJECT_MISTAKES };
const MISTAKES = Object.entries(KINDS);
/** Those after which a file of figures cannot be read: what needs all figures is then not said. */
const UNREADABLE = [
  'a value in words',
  'a misspelt key',
  'figures of no unit',
  'a date without how it binds',
  'neither level nor flow',
  'a size of nothing',
];
// Read without a problem: what is said below is said of the mistakes.
const edition = projectEdition();

const fits = (problem: Problem, said: Said) =>
  problem.file === said.file &&
  problem.line === said.line &&
  (said.field === undefined || problem.field === said.field) &&
  problem.wrong.includes(said.wrong) &&
  problem.right.includes(said.right);

/** Those that cannot be made, or are not said, where another mistake is made in the same finding or rejection. */
const ALONE = ['a headline with a number that no passage states', 'a rejection that leads to a finding no longer held'];
const kinds = (chosen: (kind: string) => boolean) => MISTAKES.filter(([kind]) => chosen(kind));
const common = kinds((kind) => !UNREADABLE.includes(kind) && !ALONE.includes(kind));
const ROUNDS = [common, common, kinds((kind) => UNREADABLE.includes(kind)), kinds((kind) => ALONE.includes(kind))];

// A reading of the whole edition costs seconds: each round makes one mistake of every kind, and all must be shown at once.
for (const [round, mistakes] of ROUNDS.entries()) {
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
