import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { expect, test, url } from '../site.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, hitsOn, status } from './reader.ts';
import { demanded } from '../../search/reference.ts';

const box = (page: Page) => page.getByRole('searchbox');
const entries = (page: Page) => page.evaluate(() => history.length);

test('what is typed is answered at once and the address follows; Enter makes an entry to come back to', async ({ open }) => {
  const page = await open('/en/search/');
  const before = await entries(page);
  for (const [typed, query] of [
    ['ya', 'ya'],
    ['k', 'yak'],
  ] as const) {
    await box(page).pressSequentially(typed);
    await expect(page).toHaveURL(url(answer('en', query)));
    await expect(status(page)).toContainText(`“${query}”`);
  }
  await expect(status(page)).toContainText('“yak”: ');
  assert.equal(await entries(page), before);
  await page.keyboard.press('Enter');
  await box(page).fill('airport');
  await page.keyboard.press('Enter');
  await answered(page);
  await page.goBack();
  await expect(page).toHaveURL(url(answer('en', 'yak')));
  await expect(status(page)).toContainText('“yak”: ');
  await expect(box(page)).toHaveValue('yak');
});

test('an answer that was opened, sent or filtered stays to be gone back to when another question is typed', async ({ open }) => {
  const page = await open('/zh/search/?q=%E7%89%A6%E7%89%9B');
  await answered(page);
  await box(page).fill('机场');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(url(answer('zh', '机场')));
  await page.goBack();
  await expect(status(page)).toContainText('“牦牛”');
  await page.goto(url(answer('zh', '牦牛', '&part=3')));
  await answered(page);
  await box(page).fill('机场');
  await expect(status(page)).toContainText('“机场”');
  await page.goBack();
  await expect(page).toHaveURL(url(answer('zh', '牦牛', '&part=3')));
  await expect(box(page)).toHaveValue('牦牛');
});

test('of two queries that are under way the latest alone is answered', async ({ open }) => {
  const page = await open('/zh/search/');
  await box(page).evaluate((input: HTMLInputElement) => {
    for (const value of ['的', '牦牛']) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(url(answer('zh', '牦牛')));
  await answered(page);
  await page.waitForTimeout(300);
  await expect(status(page)).toContainText('“牦牛”：');
  assert.deepEqual(
    (await hitsOn(page)).sort(),
    demanded(published('zh'), '牦牛', 'zh')
      .hits.map(({ id }) => id)
      .sort(),
  );
});

test('an input method that composes changes nothing until it ends', async ({ open }) => {
  const page = await open(answer('zh', '抵边村'));
  await answered(page);
  const [address, said, shown] = [page.url(), await status(page).innerText(), await hitsOn(page)];
  await box(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const value of ['m', 'mao', 'maoniu']) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    }
  });
  await page.keyboard.press('Shift');
  await page.waitForTimeout(300);
  assert.deepEqual([page.url(), await status(page).innerText(), await hitsOn(page)], [address, said, shown]);
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '牦牛';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '牦牛' }));
  });
  await expect(page).toHaveURL(url(answer('zh', '牦牛')));
  await expect(status(page)).toContainText('“牦牛”');
});
