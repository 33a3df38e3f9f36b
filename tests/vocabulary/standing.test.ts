import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsNowhere } from '../../src/vocabulary/standing.ts';
import { projectPlan, vocabulary } from '../kit/project.ts';

test('every Chinese form of a term or a place stands in the plan: in a passage, a heading, a table’s title or a category', () => {
  assert.deepEqual(formsNowhere(vocabulary, projectPlan()), []);
});

test('a form that the plan does not write is named with its entry', () => {
  const wrong = (file: 'terms' | 'places', id: string, form: string) => ({
    ...vocabulary,
    [file]: vocabulary[file].map((entry) => (entry.id === id ? { ...entry, zh: [...entry.zh, form] } : entry)),
  });
  for (const [file, id, form] of [
    // What the received text leaves out is not restored in it: 太能提水站 stands.
    ['terms', 'solar-water-lifting-station', '太阳能提水站'],
    ['places', 'waqa-township', '瓦洽乡'],
  ] as const) {
    const [problem, ...more] = formsNowhere(wrong(file, id, form), projectPlan());
    assert.deepEqual([problem?.file, problem?.field, more.length], [`${file}.yaml`, `${id}.zh`, 0]);
    assert.ok(problem!.wrong.includes(form));
  }
});
