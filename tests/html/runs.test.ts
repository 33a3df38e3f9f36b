import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsOf, type Run } from '../../src/html/runs.ts';
import { excerptsOf } from '../../src/html/excerpts.ts';
import { sentencesOf } from '../../src/html/sentence.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { projectEdition } from '../kit/project.ts';

const { plans } = projectEdition();
const passages = Object.values(plans).flatMap((plan) => passageEntries(plan).flatMap(({ cells }) => cells));
const words = (runs: readonly Run[]) => runs.filter((run) => run.kind === 'words');

test('the words of a passage’s runs are the passage’s, bold where its spans are, with every mark once', () => {
  assert.ok(passages.length > 2 * 270);
  for (const passage of passages) {
    const { text, spans, corrections, breaks, notes } = passage;
    const runs = runsOf(passage);
    assert.equal(
      words(runs)
        .map((run) => run.text)
        .join(''),
      text,
    );
    const bold = spans
      .filter((span) => span.bold)
      .map((span) => span.text)
      .join('');
    assert.equal(
      words(runs)
        .filter((run) => run.bold)
        .map((run) => run.text)
        .join(''),
      bold,
    );
    const marks = (kind: Run['kind']) => runs.filter((run) => run.kind === kind).length;
    assert.deepEqual(
      [marks('correction-mark'), marks('page-mark'), marks('note-mark')],
      [corrections.length, breaks.length, notes.length],
      text,
    );
  }
});

test('a link is on its own words and on no others', () => {
  const passage = passages.find(({ text, corrections }) => text.length > 20 && corrections.length)!;
  const linked = words(runsOf(passage, [{ start: 3, end: 9, address: '/terms/' }])).filter((run) => run.address === '/terms/');
  assert.equal(linked.map((run) => run.text).join(''), passage.text.slice(3, 9));
});

test('sentences end at Chinese stops, and at Western ones before a space; together they are the text', () => {
  const pieces = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(pieces('完成2.5亿元。甲；乙！？丙'), ['完成2.5亿元。', '甲；', '乙！？', '丙']);
  assert.deepEqual(pieces('It reached 2.5 km. Then; more? Yes'), ['It reached 2.5 km. ', 'Then; ', 'more? ', 'Yes']);
  for (const { text } of passages) assert.equal(pieces(text).join(''), text);
  assert.deepEqual(excerptsOf(['甲。乙丙丁。戊'], ['丙丁。']), [
    { cell: 0, text: '乙丙丁。', marks: [{ start: 1, end: 4 }], more: { before: true, after: true } },
  ]);
  assert.deepEqual(excerptsOf(['One. Two is here. Three.'], ['is']), [
    { cell: 0, text: 'Two is here.', marks: [{ start: 4, end: 6 }], more: { before: true, after: true } },
  ]);
});
