import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../src/edition/files.ts';
import { checkContentFolder } from '../../src/fidelity/checks.ts';
import { formatProblems } from '../../src/plan/problem.ts';
import { BROKEN_CONTENT, BROKEN_FILES } from './broken-files.ts';

type Case = [name: string, broken: (typeof BROKEN_FILES)[string]];

const own = fileURLToPath(new URL('../../content', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), '内容 [1] '));
const content = join(folder, 'content');
cpSync(own, content, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const problemsNow = () => checkContentFolder(readContentFolder(content)).problems;

/** Rounds in which no file is damaged twice: a whole reading costs a second. */
function rounds(cases: readonly Case[]): Case[][] {
  const all: Case[][] = [];
  for (const each of cases) {
    const round = all.find((others) => others.every(([, { file }]) => file !== each[1].file));
    if (round) round.push(each);
    else all.push([each]);
  }
  return all;
}

// Whoever may do everything may read every file.
const possible = Object.entries(BROKEN_FILES).filter(([, { says }]) => !says.join().includes('EACCES') || process.getuid?.() !== 0);

test('the content is whole, in a folder whose name has a space, brackets and Chinese', () => assert.deepEqual(problemsNow(), []));

for (const round of [...rounds(possible), ...Object.entries(BROKEN_CONTENT).map((each): Case[] => [each])]) {
  test(`one problem for each file, which says what it is: ${round.map(([name]) => name).join('; ')}`, () => {
    round.forEach(([, { file, damage }]) => damage(join(content, file)));
    const problems = problemsNow();
    for (const [, { file }] of round) {
      rmSync(join(content, file), { recursive: true, force: true });
      cpSync(join(own, file), join(content, file));
    }
    assert.equal(problems.length, round.length, formatProblems(problems).slice(0, 3000));
    for (const [name, { file, says }] of round) {
      const report = formatProblems(problems.filter((problem) => problem.file === file));
      for (const words of says) assert.ok(report.includes(words), `${name}: “${words}” is not in:\n${report}`);
    }
  });
}

test('beside broken files, what the others say of themselves is said, too', () => {
  const broken = ['terms.yaml', 'plan/zh/part-01/part.mdx', 'pages/zh/about.mdx'];
  for (const file of broken) writeFileSync(join(content, file), '');
  const other = 'plan/en/part-02/part.mdx';
  writeFileSync(join(content, other), readFileSync(join(own, other), 'utf8').replace('title:', 'titel:'));
  const files = new Set(problemsNow().map(({ file }) => file));
  for (const file of [...broken, other]) cpSync(join(own, file), join(content, file));
  assert.deepEqual([...files].sort(), [...broken, other].sort());
});

for (const [name, end] of [
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const) {
  test(`files with ${name} line ends read as those with LF`, () => {
    const whole = readContentFolder(own);
    for (const file of globSync('{*.yaml,plan/**/*.{mdx,yaml},pages/**/*.mdx,frozen/*.tsv}', { cwd: own })) {
      writeFileSync(join(content, file), readFileSync(join(own, file), 'utf8').replaceAll('\n', end));
    }
    assert.deepEqual(readContentFolder(content), whole);
  });
}
