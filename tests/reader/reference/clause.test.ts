import assert from 'node:assert/strict';
import { languageOf } from '../../../src/editions.ts';
import { headlineText } from '../../../src/words/finding.ts';
import { projectEdition } from '../../kit/project.ts';
import { expect, NARROW, test } from '../site.ts';
import { findingsOn, LANGUAGES, published } from './published.ts';

const { findings: all } = projectEdition().consistency;

for (const id of ['1.1.6', '9.2.1', 'box-8.21', 'indicator-1', '1.1.1']) {
  test(`the page of ${id} lists its figures and the findings it has a part in, in both languages`, async ({ open }) => {
    const page = await open(`/clause/${id}/`, { ...NARROW, javaScriptEnabled: false });
    const figures = published('figures').filter(({ clause }) => clause === id);
    const findings = findingsOn(id);
    for (const [tag] of LANGUAGES) {
      const links = (kind: string) =>
        page
          .locator(`main a[href^="/${tag}/${kind}/"]`)
          .evaluateAll((all) =>
            all.map((link) => [link.getAttribute('href'), link.textContent, link.closest('[lang]')!.getAttribute('lang')]),
          );
      const lang = tag === 'zh' ? 'zh-CN' : 'en';
      assert.deepEqual(
        await links('figures'),
        figures.map((figure) => [`/${tag}/figures/#${figure['id']}`, figure[`measure_${tag}`], lang]),
      );
      assert.deepEqual(
        (await links('consistency')).map(([href, , language]) => [href, language]),
        findings.map(({ n }) => [`/${tag}/consistency/${n}/`, lang]),
      );
      assert.deepEqual(
        (await links('consistency')).map(([, text]) => text),
        findings.map(({ n }) =>
          headlineText(
            all.find((finding) => finding.n === n)!,
            languageOf(tag),
          ),
        ),
      );
    }
  });
}

for (const [tag] of LANGUAGES) {
  test(`from a clause's page a figure opens its row, a finding its page (${tag})`, async ({ open }) => {
    const page = await open('/clause/9.2.1/');
    for (const [kind, target] of [
      ['figures', 'tr:target'],
      ['consistency', '.one-finding'],
    ]) {
      await page.goto(new URL('/clause/9.2.1/', page.url()).href);
      await page.locator(`main a[href^="/${tag}/${kind}/"]`).last().click();
      await expect(page.locator(target!)).toBeInViewport();
      await expect(page.locator(target!)).toContainText('9.2.1');
    }
  });
}

test('the findings of one clause do not run into each other', async ({ open }) => {
  const page = await open('/clause/1.1.6/');
  const boxes = await page
    .locator('main a[href*="/consistency/"]')
    .evaluateAll((all) => all.map((link) => link.getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top })));
  assert.ok(boxes.length >= 4);
  boxes.slice(1).forEach((box, i) => assert.ok(box.top > boxes[i]!.top || box.left > boxes[i]!.right, JSON.stringify([boxes[i], box])));
});
