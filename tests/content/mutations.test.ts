import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithReceived } from '../../src/fidelity/compare.ts';
import { compareFrozen, idsOf } from '../../src/fidelity/frozen.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { SourceFile } from '../../src/plan/unit-file.ts';
import { MUTATIONS } from './mutations.ts';
import { frozenIds, received, sources } from './received.ts';
import { seeded } from './seeded.ts';

const MUTANTS = 500;

/** Whether any check of the edition's fidelity speaks. */
function caught(files: readonly SourceFile[]): boolean {
  const { plan } = readPlan(files, 'zh');
  return !plan || compareWithReceived(plan, received).length > 0 || compareFrozen(idsOf(plan), frozenIds).broken.length > 0;
}

test('the unchanged files pass', () => assert.equal(caught(sources), false));

test(`${MUTANTS} seeded mistakes in the plan’s files are all caught`, (context) => {
  const random = seeded(20260101);
  const kinds = Object.keys(MUTATIONS);
  const counts = new Map<string, number>();
  const missed: string[] = [];
  for (let done = 0; done < MUTANTS; ) {
    const kind = kinds[done % kinds.length]!;
    const file = random.pick(sources);
    const text = MUTATIONS[kind]!(file, random);
    if (text === undefined || text === file.text) continue;
    done++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (!caught(sources.map((source) => (source === file ? { path: file.path, text } : source)))) missed.push(`${kind} in ${file.path}`);
  }
  context.diagnostic(`caught by kind: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  assert.deepEqual(missed, []);
});
