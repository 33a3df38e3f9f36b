import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonWith } from '../../src/fidelity/compare.ts';
import { compareFrozen, idsOf } from '../../src/fidelity/frozen.ts';
import { readEditionFiles } from '../../src/plan/edition-files.ts';
import type { Problem } from '../../src/plan/problem.ts';
import { planOf } from '../../src/plan/read.ts';
import { unitSchemas } from '../../src/plan/schema.ts';
import type { SourceFile } from '../../src/plan/unit-file.ts';
import { MUTATIONS } from './mutations.ts';
import { frozenIds, received, sources } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';

const MUTANTS = 500;
const differences = comparisonWith(received);

const whole = readEditionFiles(sources, 'zh', unitSchemas, [])!;
const title = sources.find(({ path }) => path === 'zh/plan.mdx')!;

/** Whether any check of the edition's fidelity speaks when one file has another text; only that file is read anew. */
function caught({ path }: SourceFile, text: string): boolean {
  const problems: Problem[] = [];
  const changed = { path, text };
  const again = readEditionFiles(path === title.path ? [changed] : [title, changed], 'zh', unitSchemas, problems);
  if (problems.length || !again) return true;
  const replaced = <File extends { path: string }>(files: File[], read: File[]) =>
    files.map((file) => read.find((each) => each.path === file.path) ?? file);
  const { plan } = planOf(
    {
      plan: again.plan,
      parts: replaced(whole.parts, again.parts),
      chapters: replaced(whole.chapters, again.chapters),
      sections: replaced(whole.sections, again.sections),
    },
    'zh',
    problems,
  );
  return !plan || differences(plan).length > 0 || compareFrozen(idsOf(plan), frozenIds).broken.length > 0;
}

test('the unchanged files pass', () =>
  assert.deepEqual(
    sources.filter((file) => caught(file, file.text)).map(({ path }) => path),
    [],
  ));

test(`${MUTANTS} seeded mistakes in the plan’s files are all caught`, (context) => {
  const random = seeded(20260101);
  const kinds = Object.keys(MUTATIONS);
  // A kind that finds no place in any file would be looked for without an end.
  assert.deepEqual(
    kinds.filter((kind) => !sources.some((file) => MUTATIONS[kind]!(file, seeded(1)) !== undefined)),
    [],
  );
  const counts = new Map<string, number>();
  const missed: string[] = [];
  for (let done = 0; done < MUTANTS;) {
    const kind = kinds[done % kinds.length]!;
    const file = random.pick(sources);
    const text = MUTATIONS[kind]!(file, random);
    if (text === undefined || text === file.text) continue;
    done++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (!caught(file, text)) missed.push(`${kind} in ${file.path}`);
  }
  context.diagnostic(`caught by kind: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  assert.deepEqual(missed, []);
});
