import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/plan/problem.ts';
import { readKnownForms } from '../../src/vocabulary/known-forms.ts';
import { files, projectEdition } from '../kit/project.ts';

/** What is wrong with a file of known forms, and where. */
function wrong(yaml: string): string[] {
  const problems: Problem[] = [];
  readKnownForms(yaml, projectEdition(), problems);
  return problems.map(({ line, wrong: what }) => `${line}: ${what}`);
}

test('known forms stand for what is in the plan, each for one thing', () => {
  assert.deepEqual(wrong(files.knownForms), []);
  assert.deepEqual(wrong('- { of: indicator-99, same: { en: [GDP] } }'), ['1: “indicator-99” is nothing of the plan']);
  assert.deepEqual(wrong('- { same: { en: [GDP] } }'), ['1: what the forms stand for is missing, or there are two']);
  assert.deepEqual(wrong('- { plan: { zh: 火星 }, near: { zh: [月亮] } }'), ['1: “火星” stands nowhere in the plan']);
  assert.deepEqual(wrong('- { plan: { zh: 互联网 }, near: { en: [web] } }'), ['1: the plan’s words are missing in this language']);
  assert.deepEqual(wrong('- { of: indicator-1, same: { en: [GDP] } }\n- { of: indicator-2, near: { en: [gdp] } }'), [
    '2: “gdp” stands twice',
  ]);
  assert.deepEqual(wrong('- { of: indicator-1, sane: { en: [GDP] } }'), ['1: the key “sane” is unknown']);
});
