import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/editions.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { mentionsOf } from '../../src/vocabulary/mentions.ts';
import { countNamings, namingsIn } from '../../src/vocabulary/namings.ts';
import { projectPlan, projectPlans, vocabulary } from '../kit/project.ts';

const { places } = vocabulary;
const sum = (counts: Iterable<number>) => [...counts].reduce((all, n) => all + n, 0);

test('a place is named as often by passage and by form as in all, and as often as it is marked', () => {
  for (const mentions of mentionsOf(projectPlan(), places).values()) {
    const { entry: place, count, alone, passages } = mentions;
    const named = { place, among: alone ? [place] : places };
    const { byPassage, byForm } = countNamings(mentions, named);
    assert.deepEqual([sum(byPassage.values()), sum(byForm.values())], [count, count], place.id);
    for (const { id, cells } of passages) {
      const marks = cells.flatMap(({ text }) => namingsIn(text, named, languageOf('zh')));
      assert.equal(marks.length, byPassage.get(id), `${place.id} in ${id}`);
    }
  }
});

test('in a translation, too, a name inside a longer one is not the shorter one’s where that stands by itself', () => {
  const place = places.find(({ id }) => id === 'koguxluk-township')!;
  const { cells } = passageEntries(projectPlans().en).find(({ id }) => id === '11.1.1')!;
  const { text } = cells[0]!;
  const marks = namingsIn(text, { place, among: places }, languageOf('en'));
  assert.ok(text.includes('Koguxluk Grand Canyon'));
  assert.ok(marks.length > 0);
  for (const { end } of marks) assert.doesNotMatch(text.slice(end), /^ Grand Canyon/);
});
