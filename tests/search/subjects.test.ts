import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition, type WholeEdition } from '../../src/edition/read.ts';
import { languageOf } from '../../src/editions.ts';
import { subjectThings } from '../../src/indexing/answers/subjects.ts';
import { filedPassages } from '../../src/indexing/filed.ts';
import { answersOf } from '../../src/search/answers/answers.ts';
import { indexOf } from '../../src/search/answers/name-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { MADE_UP, withIndex } from '../reference/subjects/made-up.ts';
import { vocabulary } from './asked.ts';

const withSubjects = (index: Readonly<Record<string, string>>): WholeEdition => readEdition(withIndex(index)).edition!;
const edition = withSubjects(MADE_UP);
const [zh, en] = [languageOf('zh'), languageOf('en')];

test('passages are filed under their subjects and under the headings above, each once; headings are in every language', () => {
  const [herds, yaks] = filedPassages(edition).subject;
  assert.deepEqual(herds, {
    id: 'animal-husbandry',
    name: { zh: '畜牧业', en: 'Animal husbandry' },
    passages: ['box-3.1', '9.2.1', '9.2.2', '9.2.3'],
  });
  assert.deepEqual(yaks!.passages, ['box-3.1', '9.2.1', '9.2.3']);
});

test('a subject is a thing with its counts, those of its sub-headings included', () => {
  const [herds] = subjectThings(edition, en);
  assert.equal(herds!.address, '/en/subjects/animal-husbandry/');
  assert.deepEqual(
    [herds!.label, herds!.text, herds!.beside, herds!.facts],
    ['Subject', 'Animal husbandry', '畜牧业', ['3 clauses', '1 project row']],
  );
  assert.deepEqual(subjectThings(edition, zh)[0]!.facts, ['3条', '专栏1行']);
});

test('a heading names its subject in any language, a name that leads to it says so; a part of either names nothing', async () => {
  const file = { things: subjectThings(edition, en), words: [], commitments: { base: '', of: {} } };
  const index = await indexOf(file, () => Promise.resolve());
  const top = (typed: string) =>
    answersOf(readQuery(typed), index, vocabulary, true).top.map(({ thing, name }) => [thing.id, Boolean(name.known?.see)]);
  assert.deepEqual(top('animal husbandry'), [['animal-husbandry', false]]);
  assert.deepEqual(top('牦牛'), [['yaks', false]]);
  assert.deepEqual(top('livestock'), [['animal-husbandry', true]]);
  assert.deepEqual(top('雪菊'), [['medicinal-herbs', true]]);
  assert.deepEqual(top('"livestock"'), [], 'asked for exactly');
  assert.deepEqual(top('animal'), []);
  assert.deepEqual(top('livestock market'), []);
});

test('an edition whose passages are under no heading yet has no subjects to narrow by or to name', () => {
  const none = withSubjects({ 'subjects.yaml': MADE_UP['subjects.yaml']! });
  assert.deepEqual(filedPassages(none).subject, []);
  for (const language of [zh, en]) assert.deepEqual(subjectThings(none, language), []);
});
