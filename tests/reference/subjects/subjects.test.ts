import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition } from '../../../src/edition/read.ts';
import { languageOf } from '../../../src/editions.ts';
import { entriesById } from '../../../src/plan/entries.ts';
import { indexLines } from '../../../src/reference/subjects/index-lines.ts';
import { carryingMarks } from '../../../src/reference/subjects/marks.ts';
import { readSubjects } from '../../../src/reference/subjects/read.ts';
import { commitmentsUnder, headingsOf, passagesUnder, subjectsOf } from '../../../src/reference/subjects/subject.ts';
import { projectEdition } from '../../kit/project.ts';
import { MADE_UP, withIndex } from './made-up.ts';

const { plans, commitments } = projectEdition();
const problems: [] = [];
const { subjects: yaml, assignments: files } = withIndex(MADE_UP);
const index = readSubjects(yaml, files, plans, problems);
const subject = (id: string) => index.all.find((each) => each.id === id)!;
const under = (id: string) => passagesUnder(subject(id), index);
const [zh, en] = [languageOf('zh'), languageOf('en')];

test('the made-up index is read without a problem, as the edition reads it', () => {
  assert.deepEqual(problems, []);
  const { edition } = readEdition(withIndex(MADE_UP));
  assert.deepEqual(
    edition?.subjects.assignments.map(({ entry, subject: { id } }) => `${entry.id} ${id}`),
    index.assignments.map(({ entry, subject: { id } }) => `${entry.id} ${id}`),
  );
});

test('a heading has its own passages and those under it, each once, in the order of the files, with all words that carry it', () => {
  assert.deepEqual(
    under('animal-husbandry').map(({ entry, words }) => [entry.id, ...words]),
    [
      ['box-3.1', '牦牛养殖'],
      ['9.2.1', '牦牛引进和繁育'],
      ['9.2.2', '畜产品'],
      ['9.2.3', '饲草料', '饲草饲料', '牦牛'],
    ],
  );
  assert.deepEqual(
    under('yaks').map(({ entry }) => entry.id),
    ['box-3.1', '9.2.1', '9.2.3'],
  );
});

test('a passage gives its subjects, a subject the words that lead to it', () => {
  assert.deepEqual(
    subjectsOf(index, '9.2.3').map((each) => each.subject.id),
    ['fodder', 'yaks'],
  );
  assert.deepEqual(subjectsOf(index, '9.1.2'), []);
  assert.deepEqual(headingsOf(subject('medicinal-herbs'), 'en'), ['Medicinal herbs', 'herbs']);
  assert.deepEqual(headingsOf(subject('yaks'), 'zh'), ['牦牛']);
});

test('a commitment is under a subject where its words hold words that carry its passage there, and only there', () => {
  const own = commitmentsUnder(under('yaks'), commitments);
  const expected = commitments.filter(
    ({ entry, quote }) =>
      (entry.id === '9.2.1' && quote.text.includes('牦牛引进和繁育')) ||
      (entry.id === '9.2.3' && quote.text.includes('牦牛')) ||
      (entry.id === 'box-3.1' && quote.text.includes('牦牛养殖')),
  );
  assert.ok(expected.length >= 3);
  assert.deepEqual(
    own.map(({ id }) => id),
    expected.map(({ id }) => id),
  );
});

test('the index is in the order of its language, a heading under another also at its own letter', () => {
  const lines = (language: typeof zh) =>
    indexLines(index.all, language).map(({ initial, lines: own }) => [
      initial,
      ...own.map((line) => ('subject' in line ? line.name : `${line.name}: ${line.see.id}`)),
    ]);
  assert.deepEqual(lines(en), [
    ['A', 'Animal husbandry'],
    ['F', 'forage and fodder: fodder'],
    ['H', 'herbs: medicinal-herbs'],
    ['L', 'livestock: animal-husbandry'],
    ['M', 'Medicinal herbs'],
    ['Y', 'Yak: yaks'],
  ]);
  assert.deepEqual(lines(zh), [
    ['M', '牦牛: yaks'],
    ['S', '饲草料: fodder'],
    ['X', '畜牧业', '雪菊: medicinal-herbs'],
    ['Y', '养殖: animal-husbandry'],
    ['Z', '中草药'],
  ]);
});

test('the Chinese marks the words that carry, the English the heading’s words, whole, in the plural and in any case', () => {
  const passage = under('yaks').find(({ entry }) => entry.id === '9.2.1');
  const marked = (language: typeof zh, text: string) =>
    carryingMarks(passage!, language)(text).map(({ start, end }) => text.slice(start, end));
  const chinese = entriesById(plans.zh).get('9.2.1')!.cells[0]!.text;
  assert.deepEqual(marked(zh, chinese), ['牦牛引进和繁育']);
  assert.deepEqual(marked(en, 'The yaks, a Yak’s calf, kayak, yakety'), ['yaks', 'Yak']);
});
