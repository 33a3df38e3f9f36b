import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldEnglish, placesInEnglish } from '../../src/vocabulary/forms.ts';
import { mentionsOf } from '../../src/vocabulary/mentions.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { projectPlans, vocabulary } from '../kit/project.ts';

const { zh, en } = projectPlans();

test('a name is found where it is written, whatever quotation marks and apostrophes stand before it or in it', () => {
  const found = (text: string, ...forms: string[]) => placesInEnglish(text, forms).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found('“five-in-one”, “six-in-one”: Wa’erxidie Village', "Wa'erxidie Village"), ['Wa’erxidie Village']);
  assert.deepEqual(found('the “Kashgar–Karasu” road to Kashgar', 'Kashgar'), ['Kashgar', 'Kashgar']);
  assert.deepEqual(found('the “Kashgar” Highway', 'Kashgar Highway'), ['“Kashgar” Highway']);
});

test('in every English passage that names a place, what is marked is a form of it, letter for letter', (context) => {
  const texts = new Map(passageEntries(en).map(({ id, cells }) => [id, cells.map(({ text }) => text)]));
  let marks = 0;
  for (const { entry, passages } of mentionsOf(zh, vocabulary.places).values()) {
    const forms = new Set(entry.en.map(foldEnglish));
    for (const text of passages.flatMap(({ id }) => texts.get(id)!))
      for (const { start, end } of placesInEnglish(text, entry.en)) {
        assert.ok(forms.has(foldEnglish(text.slice(start, end))), `${entry.id}: ${text.slice(start, end)}`);
        // Both marks of a quotation, or neither.
        assert.doesNotMatch(text.slice(start, end).replace(/“[^“”]*”/g, ''), /[“”]/, entry.id);
        marks++;
      }
  }
  context.diagnostic(`${marks} marks`);
});
