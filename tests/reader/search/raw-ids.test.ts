import assert from 'node:assert/strict';
import { expect, test } from '../site.ts';
import { answer, answered } from './reader.ts';

const RAW = /(?<![/#\w.-])(?:box|indicator)-\d[\d.]*/;

for (const [tag, query, view] of [
  ['en', 'tourism', ''],
  ['zh', '旅游', ''],
  ['en', 'infrastructure', ''],
  ['en', 'tourism', '&view=concordance'],
  ['zh', '城镇化率', '&view=concordance'],
  ['en', 'Introduction of the smart tourism', '&view=quotation'],
] as const) {
  test(`no hit and no answer is called by a raw id: ${tag} ${query}${view}`, async ({ open }) => {
    const page = await open(answer(tag, query, view));
    if (view.includes('quotation')) await expect(page.locator('.checks')).toHaveAttribute('aria-busy', 'false');
    else await answered(page);
    if (!view) await expect(page.locator('#search-answers')).toHaveAttribute('data-known', 'true');
    const said = await page.locator('main').evaluate((main: HTMLElement) => {
      for (const details of main.querySelectorAll('details')) details.open = true;
      const labels = Array.from(main.querySelectorAll('[aria-label]'), (element) => element.getAttribute('aria-label'));
      return [main.innerText, ...labels].join('\n');
    });
    assert.ok(said.length > 200);
    assert.doesNotMatch(said, RAW);
  });
}
