import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/editions.ts';
import { clausesOf } from '../../src/plan/traverse.ts';
import { clauseLinksOf } from '../../src/reference/clause-links.ts';
import { projectEdition } from '../kit/project.ts';

const { plans, ledger, vocabulary } = projectEdition();
const { firstUses } = clauseLinksOf(plans.en, languageOf('en'), ledger, vocabulary.terms);
/** The words that lead to a term's entry, by the clause and the term. */
const linked = clausesOf(plans.en).flatMap(({ id, text }) =>
  (firstUses.get(id) ?? []).map(({ term, start, end }) => ({ id, term: term.id, words: text.slice(start, end) })),
);
const wordsOf = (id: string, term: string) => linked.find((each) => each.id === id && each.term === term)?.words;

test('a slogan leads to its entry where its English stands between quotation marks of its own', () => {
  assert.equal(wordsOf('1.1.11', 'three-nots-mechanism'), '“three nots” mechanism');
  assert.equal(wordsOf('21.1.5', 'bringing-in-and-going-global'), '“bringing in” and “going global”');
});

test('words that lead somewhere hold both marks of a quotation or neither', () => {
  assert.ok(linked.length > 200);
  const halves = linked.filter(({ words }) => {
    const marks = words.match(/[“”]/g) ?? [];
    return marks.length % 2 || marks.some((mark, i) => mark !== '“”'[i % 2]);
  });
  assert.deepEqual(halves, []);
});
