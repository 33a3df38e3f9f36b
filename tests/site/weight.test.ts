import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPages, dist, linksIn } from '../kit/pages.ts';
import { filesOf, tooHeavy, weightOf } from '../kit/weight.ts';

const pages = builtPages(dist);
const heaviestOf = (own: readonly (typeof pages)[number][]) =>
  own.map((page) => ({ page, size: page.html.length })).sort((a, b) => b.size - a.size)[0]!.page;

/** The most that a section page, or a chapter's that has no sections, may weigh in each edition, in bytes compressed. */
const BUDGETS = { zh: 14_000, en: 14_000, 'zh-en': 22_000 };

for (const [edition, budget] of Object.entries(BUDGETS)) {
  test(`a section page of ${edition} is at most ${budget / 1000} kB compressed in 3 requests, with at most 2 kB of script`, (context) => {
    const sections = pages.filter(({ address }) => new RegExp(`^/${edition}/\\d+/\\d+/$`).test(address));
    assert.equal(sections.length, 117);
    for (const { address, html } of sections) {
      const files = filesOf(html);
      assert.equal(files.length, 2, `${address}: ${files.join()}`);
      const script = files.find((file) => file.endsWith('.js'))!;
      assert.ok(readFileSync(join(dist, script)).length <= 2048, 'script');
    }
    assert.deepEqual(tooHeavy(sections, dist, budget), []);
    const heaviest = heaviestOf(sections);
    context.diagnostic(`longest: ${heaviest.address}, ${weightOf(heaviest, dist)} bytes`);
  });
}

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
