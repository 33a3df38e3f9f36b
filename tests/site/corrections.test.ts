import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { passageAddress } from '../../src/addresses.ts';
import { languages } from '../../src/editions.ts';
import { halfWidthPlaces } from '../../src/plan/half-width.ts';
import { unitsOf } from '../../src/plan/traverse.ts';
import { labelOfId } from '../../src/words/names.ts';
import { wordsOf } from '../../src/words/words.ts';
import { builtPages, dist, idsIn } from '../kit/pages.ts';
import { projectPlan } from '../kit/project.ts';

const pages = builtPages(dist);
const plan = projectPlan();
const withdrawn = unitsOf(plan).flatMap((unit) => unit.withdrawn);
const shown = languages.map((language) => ({
  language,
  words: wordsOf(language),
  html: pages.find(({ address }) => address === `/${language.tag}/corrections/`)!.html,
}));
/** The section of a page that begins with a heading, up to the next heading of its level. */
const sectionOf = (html: string, heading: string) => {
  const start = html.indexOf(`<h2>${heading}`);
  assert.ok(start >= 0, `no heading ${heading}`);
  return html.slice(start, html.indexOf('<h2>', start + 1) >= 0 ? html.indexOf('<h2>', start + 1) : undefined);
};

test('a withdrawn correction keeps its address under a heading of its own, with its reason, and is counted nowhere else', () => {
  assert.deepEqual(
    withdrawn.map(({ n }) => n).sort((a, b) => a - b),
    [44, 65, 69, 93, 109],
  );
  for (const { words, html } of shown) {
    const own = sectionOf(html, words.withdrawnTitle);
    assert.deepEqual(
      idsIn(own)
        .map((id) => Number(id.replace('correction-', '')))
        .sort((a, b) => a - b),
      [44, 65, 69, 93, 109],
    );
    for (const { reason } of withdrawn) assert.ok(own.includes(words.rejections[reason]));
    assert.ok(html.includes(words.count(words.kinds.transcription, 14)));
    assert.ok(html.includes(words.count(words.kinds.sic, 116)));
  }
});

test('no page marks the words of a withdrawn correction, and search gives none as a note', () => {
  const marked = pages.filter(({ html }) => withdrawn.some(({ n }) => html.includes(`#note-${n}"`) || idsIn(html).includes(`note-${n}`)));
  assert.deepEqual(
    marked.map(({ address }) => address),
    [],
  );
  for (const { tag } of languages) {
    const search = readFileSync(join(dist, `search/${tag}.json`), 'utf8');
    assert.ok(search.includes('"correction-43"'), 'other corrections are found');
    for (const { n } of withdrawn) assert.ok(!search.includes(`"correction-${n}"`), `correction ${n} in ${tag}`);
  }
});

test('the rule of half-width marks names every place and how many marks it has', () => {
  for (const { words, html } of shown) {
    const own = sectionOf(html, words.halfWidthTitle);
    assert.match(own, /79.*\b6/s);
    for (const { id, stops, brackets } of halfWidthPlaces(plan))
      assert.ok(own.includes(`<a href="${passageAddress(id)}">${words.count(labelOfId(id, words.names), stops + brackets)}</a>`), id);
  }
});

test('every candidate that was left is listed once under its reason', () => {
  const rejected = unitsOf(plan).flatMap((unit) => unit.rejected);
  for (const { words, html } of shown) {
    const own = sectionOf(html, words.rejectedTitle);
    assert.equal(own.match(/<li>/g)?.length, rejected.length);
    for (const reason of new Set(rejected.map((each) => each.reason))) {
      const times = rejected.filter((each) => each.reason === reason).length;
      assert.ok(own.includes(`<h3>${words.rejections[reason]}</h3><span class="total">${times}</span>`), reason);
    }
  }
});
