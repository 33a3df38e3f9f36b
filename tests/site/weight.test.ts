import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPages, dist, linksIn } from '../kit/pages.ts';
import { filesOf, tooHeavy, weightOf } from '../kit/weight.ts';

const pages = builtPages(dist);
const heaviestOf = (own: readonly (typeof pages)[number][]) =>
  own.map((page) => ({ page, size: page.html.length })).sort((a, b) => b.size - a.size)[0]!.page;

/**
 * The most that a section page, or a chapter's that has no sections, may weigh in each edition, in bytes compressed, and in how many
 * requests it comes: its HTML, icon and script; in several languages the sheet that sets them side by side.
 */
const BUDGETS = { zh: [14_000, 3], en: [14_000, 3], 'zh-en': [22_000, 4] } as const;

for (const [edition, [budget, requests]] of Object.entries(BUDGETS)) {
  test(`a section page of ${edition} is at most ${budget / 1000} kB in ${requests} requests, with at most 2 kB of script`, (context) => {
    const sections = pages.filter(({ address }) => new RegExp(`^/${edition}/\\d+/\\d+/$`).test(address));
    assert.equal(sections.length, 117);
    for (const { address, html } of sections) {
      const files = filesOf(html);
      assert.equal(files.length, requests - 1, `${address}: ${files.join()}`);
      const script = files.find((file) => file.endsWith('.js'))!;
      assert.ok(readFileSync(join(dist, script)).length <= 2048, 'script');
    }
    assert.deepEqual(tooHeavy(sections, dist, budget), []);
    const heaviest = heaviestOf(sections);
    context.diagnostic(`longest: ${heaviest.address}, ${weightOf(heaviest, dist)} bytes`);
  });
}

/** The most that each other kind of page may weigh with all that it asks for, in bytes compressed; the whole lists are the heaviest. */
const KINDS: readonly (readonly [kind: string, address: RegExp, budget: number])[] = [
  ['the cover', /^\/$/, 18_400],
  ['contents', /^\/(zh|en|zh-en)\/$/, 26_800],
  ['a chapter', /^\/(zh|en)\/\d+\/$/, 24_000],
  ['a chapter in two languages', /^\/zh-en\/\d+\/$/, 36_000],
  ['a part', /^\/(zh|en|zh-en)\/part\//, 60_000],
  ['the whole plan', /\/full\/$/, 220_000],
  ['a clause, row or indicator', /^\/clause\//, 22_000],
  ['indicators', /\/indicators\/$/, 20_000],
  ['projects, numbers', /\/(projects|figures)\/$/, 45_000],
  ['commitments', /\/commitments\/$/, 160_000],
  ['findings', /\/consistency\/$/, 28_300],
  ['a finding', /\/consistency\/\d+\/$/, 18_000],
  ['notes on the text', /\/corrections\/$/, 36_000],
  ['places', /\/places\/$/, 27_000],
  ['a place', /\/places\/[^/]+\/$/, 65_000],
  ['terms', /\/terms\/$/, 106_000],
  ['the index of subjects, a subject', /\/subjects\//, 60_000],
  ['search with the text that it searches', /\/search\/$/, 136_200],
  ['data, about', /\/(data|about)\/$/, 20_000],
  ['no such page', /^\/404\.html$/, 20_000],
];

test('every other page keeps the budget of its kind', () => {
  const sections = /^\/(zh|en|zh-en)\/\d+\/\d+\/$/;
  const kindOf = (address: string) => KINDS.find(([, own]) => own.test(address));
  assert.deepEqual(
    pages.map(({ address }) => address).filter((address) => !sections.test(address) && !kindOf(address)),
    [],
  );
  for (const [kind, own, budget] of KINDS) {
    const ofKind = pages.filter(({ address }) => kindOf(address)?.[1] === own);
    assert.ok(ofKind.length > 0, kind);
    assert.deepEqual(tooHeavy(ofKind, dist, budget), [], kind);
  }
});

test('what a page’s script begins with is one file: nothing that it asks for waits for another, or is left out of its weight', () => {
  const scripts = new Set(pages.flatMap(({ html }) => filesOf(html)).filter((file) => file.endsWith('.js')));
  assert.ok(scripts.size > 5);
  for (const file of scripts) assert.doesNotMatch(readFileSync(join(dist, file), 'utf8'), /\bimport\s*["'`{]|\bfrom\s*["'`]\.\//, file);
});

test('one stylesheet, the same everywhere; no inline script, no style attribute, nothing from elsewhere', () => {
  const styles = new Set(pages.map(({ html }) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('§')));
  assert.equal(styles.size, 1);
  for (const { address, html } of pages) {
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)[^>]*>/, address);
    assert.doesNotMatch(html, /\sstyle="/, address);
    assert.doesNotMatch(html, /\son\w+="/, address);
    assert.deepEqual(
      linksIn(html).filter((link) => /^(https?:)?\/\//.test(link)),
      [],
      address,
    );
  }
});
