import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPairs } from '../../src/translation/check.ts';
import { pairsOf } from '../../src/translation/pairs.ts';
import { readTranslation } from '../../src/translation/read.ts';
import { projectPlans, translations, vocabulary } from '../kit/project.ts';
import { seeded } from '../kit/seeded.ts';
import { MISTAKES } from './translation-mistakes.ts';

const MISTAKES_EACH = 12;
const { zh, en } = projectPlans();
const pairs = pairsOf(en);
const said = (list: typeof pairs) => checkPairs(list, vocabulary, 'en').map(({ check, string, wrong }) => `${check} ${string} ${wrong}`);

for (const [kind, make] of Object.entries(MISTAKES)) {
  test(`${MISTAKES_EACH} seeded mistakes: ${kind}, all caught`, () => {
    const random = seeded(31);
    const missed: string[] = [];
    for (let done = 0; done < MISTAKES_EACH;) {
      const pair = random.pick(pairs);
      const translation = make(pair, random, vocabulary, pairs);
      if (translation === undefined || translation === pair.translation) continue;
      done++;
      const before = new Set(said([pair]));
      if (!said([{ ...pair, translation }]).some((finding) => !before.has(finding)))
        missed.push(`${pair.id}: ${translation.slice(0, 200)}`);
    }
    assert.deepEqual(missed, []);
  });
}

test('a paragraph lost, doubled or joined, and one translation under two clauses, are caught in the files', () => {
  const path = 'en/part-03/chapter-09/section-1.mdx';
  const changed = (change: (paragraphs: string[]) => string[]) => {
    const files = translations.map((file) => {
      if (file.path !== path) return file;
      const end = file.text.indexOf('\n---\n') + 5;
      return { path, text: `${file.text.slice(0, end)}\n${change(file.text.slice(end).trim().split('\n\n')).join('\n\n')}\n` };
    });
    return JSON.stringify(readTranslation(files, 'en', zh, vocabulary).problems);
  };
  assert.match(
    changed(([, ...rest]) => rest),
    /paragraphs, and \d+ in the Chinese/,
  );
  assert.match(
    changed(([first, ...rest]) => [first!, first!, ...rest]),
    /paragraphs, and \d+ in the Chinese/,
  );
  assert.match(
    changed(([first, second, ...rest]) => [`${first} ${second}`, ...rest]),
    /paragraphs, and \d+ in the Chinese/,
  );
  assert.match(
    changed(([first, , ...rest]) => [first!, first!, ...rest]),
    /the same translation as 9\.1\.1/,
  );
});

test('what a translation states otherwise is named on the line on which it stands, of a clause, a heading or a table’s row', () => {
  for (const [path, from, to] of [
    ['en/part-01/chapter-01/section-1.mdx', 'RMB 1.775 billion', 'RMB 1.875 billion'],
    ['en/part-05/part.mdx', 'of at least 1,000, in', 'of at least 2,000, in'],
    ['en/part-01/chapter-01/section-1.mdx', 'the 13th Five-Year Plan period', 'the 12th Five-Year Plan period'],
  ] as const) {
    const files = translations.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
    const line =
      files
        .find((file) => file.path === path)!
        .text.split('\n')
        .findIndex((each) => each.includes(to)) + 1;
    assert.ok(line > 1, `${path} has no “${from}”`);
    const { problems } = readTranslation(files, 'en', zh, vocabulary);
    assert.ok(problems.length > 0);
    assert.deepEqual(new Set(problems.map((problem) => `${problem.file}:${problem.line}`)), new Set([`plan/${path}:${line}`]));
  }
});
