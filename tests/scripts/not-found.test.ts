import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editions } from '../../src/editions.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { unitsOf } from '../../src/plan/traverse.ts';
import { readAsked } from '../../src/scripts/not-found/asked.ts';
import { offersFor, type Known } from '../../src/scripts/not-found/offers.ts';
import { projectPlan } from '../kit/project.ts';

const plan = projectPlan();
const tags = editions.map(({ tag }) => tag);
const known: Known = {
  editions: Object.fromEntries(tags.map((tag) => [tag, { contents: `/${tag}/`, page: `/${tag}/full/#page-{n}`, languages: [] }])),
  passage: '/clause/{id}/',
  passages: passageEntries(plan).map(({ id }) => id),
  units: Object.fromEntries(unitsOf(plan).map(({ id }) => [id, `${id}/`])),
  lastPage: plan.lastPage,
};
const idsOf = (level: string, above = '') =>
  unitsOf(plan)
    .filter((unit) => unit.level === level && unit.id.startsWith(above))
    .map(({ id }) => id);
const passagesOf = (above: string) => known.passages.filter((id) => id.startsWith(above));

const undivided = unitsOf(plan).find((unit) => unit.level === 'chapter' && !unit.sections.length)!.id;

test('where what is asked for is not, what stands in its place is said, each by its kind', () => {
  for (const [address, unit, ids] of [
    ['clause/box-9.99', 'part-9', passagesOf('box-9.')],
    ['en/1/99', '1', idsOf('section', '1.')],
    [`en/${undivided}/9`, undivided, passagesOf(`${undivided}.`)],
    ['en/1/1/99', '1.1', passagesOf('1.1.')],
    ['en/1/99/1', '1', idsOf('section', '1.')],
    ['en/part/11', '', idsOf('part')],
    ['en/44', '', idsOf('chapter')],
    ['clause/99.1.1', '', idsOf('chapter')],
    ['clause/indicator-99', '', passagesOf('indicator-')],
  ] as const) {
    const [first] = offersFor(readAsked(address, tags), 'en', known);
    assert.ok(first?.kind === 'none' && ids.length > 0, address);
    assert.deepEqual([first.unit, first.ids], [unit, ids], address);
  }
});

test('where a chapter has no such section, its sections are ways', () => {
  const ways = offersFor(readAsked('en/1/99', tags), 'en', known).flatMap((offer) => ('href' in offer ? [offer.href] : []));
  assert.deepEqual(
    ways,
    ['1', ...idsOf('section', '1.')].map((id) => `/en/${id}/`),
  );
});

test('words that an address ends in may be looked for, in any script; numbers and ids are none', () => {
  for (const [address, words] of [
    ['en/yak', 'yak'],
    ['en/search/yak-meat/', 'yak meat'],
    ['en/Ürümqi.html', 'Ürümqi'],
    ['zh/牦牛', '牦牛'],
    ['en/consistency/999', undefined],
    ['clause/box-9.99', undefined],
    ['en/fulll#page-57', undefined],
    ['en/', undefined],
  ] as const) {
    assert.equal(readAsked(address, tags).words, words, address);
  }
});
