import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { asLines } from '../../../src/search/text-file.ts';
import { searchEn } from '../../../src/words/en/search.ts';
import { searchZh } from '../../../src/words/zh/search.ts';
import { expect, test, url } from '../site.ts';
import { answer, answered, hitsOn, status } from './reader.ts';

/** Gives the page the text of another build, so many times. */
async function otherText(page: Page, language: 'zh' | 'en', times: number): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`**/search/${language}.json`, async (route) => {
    asked.push(route.request().headers()['cache-control'] ?? '');
    if (asked.length > times) return route.continue();
    const text = await (await route.fetch()).json();
    return route.fulfill({ body: asLines({ ...text, version: '00000000' }) });
  });
  return asked;
}

for (const [language, query, words] of [
  ['zh', '牦牛', searchZh],
  ['en', 'panda', searchEn],
] as const) {
  test(`of the text of another build nothing is said but that it is another (${language})`, async ({ open }) => {
    const page = await open(`/${language}/`);
    await otherText(page, language, Infinity);
    await page.goto(url(answer(language, query)));
    await answered(page);
    await expect(status(page)).toHaveText(`${words.changed} ${words.reload}`);
    await expect(page.locator('#search a.hit')).toHaveCount(0);
    await page.locator('#view-quotation').click();
    await expect(page.locator('form.quotation [role=status]')).toHaveText(`${words.changed} ${words.reload}`);
    await page.unroute(`**/search/${language}.json`);
    await page.goto(url(answer(language, query)));
    await page.reload();
    await expect(status(page)).toContainText(query);
  });
}

test('a text that the browser had kept from before is asked for once more', async ({ open }) => {
  const page = await open('/en/');
  // The preload and the question share the first answer.
  const asked = await otherText(page, 'en', 1);
  await page.goto(url(answer('en', 'yak')));
  await answered(page);
  assert.ok((await hitsOn(page)).length);
  assert.equal(asked.length, 2);
});
