import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EditionContent } from '../../src/edition/read.ts';
import { readEdition } from '../../src/edition/read.ts';
import { formatProblems } from '../../src/plan/problem.ts';
import { files } from '../kit/project.ts';

/** The content with one of its files changed: a list's by its path, else the file of that name. */
function changed(key: keyof EditionContent, path: string | undefined, change: (text: string) => string): EditionContent {
  const own = files[key];
  if (typeof own === 'string') return { ...files, [key]: change(own) };
  const list = own as readonly { path: string; text: string }[];
  assert.ok(list.some((file) => file.path === path));
  return { ...files, [key]: list.map((file) => (file.path === path ? { ...file, text: change(file.text) } : file)) };
}

const SECTION = 'part-01/chapter-01/section-1';
const FILES = [
  ['verbs', undefined],
  ['grades', undefined],
  ['measures', undefined],
  ['projects', undefined],
  ['consistency', undefined],
  ['commitments', 'zh/part-02/chapter-05/section-1.commitments.yaml'],
  ['figures', `zh/${SECTION}.figures.yaml`],
  ['figures', `en/${SECTION}.figures.yaml`],
] as const;

for (const [key, path] of FILES) {
  const file = path ? `plan/${path}` : `${key}.yaml`;
  test(`${file} that cannot be read is one mistake, with its line, and nothing that needs it is judged`, () => {
    for (const broken of [(text: string) => `${text}\nq: "never closed\n`, () => '# nothing but a comment\n- a list\n']) {
      const { problems } = readEdition(changed(key, path, broken));
      assert.equal(problems.length, 1, formatProblems(problems).slice(0, 1000));
      assert.equal(problems[0]!.file, file);
      assert.ok(problems[0]!.line && problems[0]!.right);
    }
  });
}

const NAMES = [
  ['verbs', 'openers: [', 'openers: ["(+", ', 'this value does not fit', 'Chinese characters alone'],
  ['verbs', 'degrees: [', 'degrees: [" ", ', 'this value does not fit', 'Chinese characters alone'],
  ['verbs', 'en: expand }', 'en: " " }', 'this value does not fit', 'at least one character that is seen'],
  ['consistency', 'part: yak-stock', 'part: yaks', 'yaks is not a measure', 'ids of measures.yaml'],
  ['consistency', '[urban-sewage-treatment,', '[sewage,', 'sewage is not a measure', 'ids of measures.yaml'],
  ['consistency', 'part: figure-1.1.4-14', 'part: figure-1.1.4-99', 'figure-1.1.4-99 is not a figure', 'ids of figures'],
  ['consistency', "reports: ['1.1']", "reports: ['1.9']", '1.9 is not a unit of the plan', 'the id of a section'],
] as const;

for (const [key, from, to, wrong, right] of NAMES) {
  test(`${to} in ${key}.yaml is named with its line, what is wrong and what would be right`, () => {
    const { problems } = readEdition(
      changed(key, undefined, (text) => {
        assert.ok(text.includes(from));
        return text.replace(from, to);
      }),
    );
    const found = problems.find((each) => each.file === `${key}.yaml` && each.wrong.includes(wrong) && each.right.includes(right));
    assert.ok(found?.line, formatProblems(problems).slice(0, 1000));
  });
}

test('a figure that does not say the unit which the plan prints is named', () => {
  const path = `zh/${SECTION}.figures.yaml`;
  const { problems } = readEdition(changed('figures', path, (text) => text.replace('value: 17.75, unit: 亿元,', 'value: 17.75,')));
  const found = problems.find((each) => each.file === `plan/${path}` && each.right === 'unit: 亿元, as the plan prints it');
  assert.ok(found?.line, formatProblems(problems).slice(0, 1000));
});
