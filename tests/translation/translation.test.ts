import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageEntries } from '../../src/plan/entries.ts';
import { unitsOf } from '../../src/plan/traverse.ts';
import { pairsOf } from '../../src/translation/pairs.ts';
import { readTranslation } from '../../src/translation/read.ts';
import { files, projectPlans, sources, translations, vocabulary } from '../kit/project.ts';
import { readPlans } from '../../src/edition/plans.ts';

const { zh, en } = projectPlans();
const pairs = pairsOf(en);

test('every unit, clause, indicator and project has its English under the same id', () => {
  assert.deepEqual(
    unitsOf(en).map(({ id }) => id),
    unitsOf(zh).map(({ id }) => id),
  );
  assert.deepEqual(
    passageEntries(en).map(({ id }) => id),
    passageEntries(zh).map(({ id }) => id),
  );
  assert.deepEqual(
    pairs
      .filter(({ original, translation }) => Boolean(original.trim()) !== Boolean(translation.trim()))
      .map(({ id, kind }) => `${kind} ${id}`),
    [],
  );
  assert.ok(en.title && en.contents);
});

test('no Han character stands in the English, and no Latin sentence in the Chinese', () => {
  const words = [...pairs.map(({ id, translation }) => [id, translation] as const), ['title', `${en.title} ${en.contents}`] as const];
  assert.deepEqual(
    words.filter(([, translation]) => /\p{Script=Han}/u.test(translation)),
    [],
  );
  assert.deepEqual(
    pairs.filter(({ original }) => /[a-z]+(?:[ ,.]+[a-z]+){2}/i.test(original)).map(({ id }) => id),
    [],
  );
});

test('quantities, strict terms, places, length and bold agree through the whole plan, but for the listed exceptions', (context) => {
  const { problems } = readTranslation(translations, 'en', zh, vocabulary);
  assert.deepEqual(problems, []);
  const exceptions = translations.flatMap(({ text }) => [...text.matchAll(/^ {2}- \{ clause: .*, check: .*reason: (.*) \}$/gm)]);
  assert.ok(
    exceptions.every(([, reason]) => reason!.length > 10),
    'every exception has its reason',
  );
  context.diagnostic(
    `${pairs.length} pairs, ${vocabulary.terms.length} terms, ${vocabulary.places.length} places, ${exceptions.length} exceptions`,
  );
});

test('an exception that nothing needs, a note that finds no place, and a vocabulary that says a thing twice are named', () => {
  const changed = (path: string, from: string | RegExp, to: string) =>
    files.units.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
  const says = (reading: ReturnType<typeof readPlans>, words: RegExp) => assert.match(JSON.stringify(reading.problems), words);
  const section = 'en/part-02/chapter-03/section-1.mdx';
  says(
    readPlans({
      ...files,
      units: changed(section, /^---\n/, '---\nexceptions:\n  - { clause: 3.1.1, check: quantity, string: "99", reason: "none at all" }\n'),
    }),
    /nothing in 3\.1\.1 needs this exception/,
  );
  says(
    readPlans({ ...files, units: changed(section, /^---\n/, '---\nnotes:\n  - { clause: 3.1.1, on: "no such words", note: "x" }\n') }),
    /no such words.*stands nowhere in 3\.1\.1/,
  );
  says(
    readPlans({ ...files, units: files.units.filter(({ path }) => path !== section) }),
    /the file is missing.*the translation of this unit/,
  );
  says(readPlans({ ...files, places: files.places + files.places.split('\n')[0] }), /stands twice/);
  assert.equal(sources.length, translations.length);
});
