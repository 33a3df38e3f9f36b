import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { expect, PHONE, test, url } from '../site.ts';
import { answer, answered, hitsOn } from './reader.ts';

const bar = (page: Page) => page.locator('.hits-bar');
const target = (page: Page) => page.locator(':target');
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset['id'] ?? document.activeElement!.getAttribute('type'));

test('Ctrl-K enters the box on any page', async ({ open }) => {
  for (const path of ['/zh/', '/zh/1/1/', '/zh/full/', '/clause/1.1.2/', '/zh/search/', '/en/about/', '/zh-en/2/4/', '/404.html']) {
    const page = await open(path);
    await page.keyboard.press('Control+k');
    await expect(page.locator('form[data-search] input'), path).toBeFocused();
    await page.context().close();
  }
});

test('where there is no room for the box, Ctrl-K goes to where it is', async ({ open }) => {
  const page = await open('/zh/1/1/', PHONE);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(url('/zh/search/'));
});

test('single keys work only for who has asked for them, and never while one types', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  const ids = await hitsOn(page);
  await page.locator('#search-results a.hit').first().click();
  await expect(bar(page)).toBeVisible();
  for (const key of ['n', '/']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  await expect(target(page)).toHaveId(ids[0]!);
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await bar(page).getByRole('link', { name: '返回检索结果' }).click();
  await answered(page);
  await page.getByRole('checkbox', { name: /单键快捷键/ }).check();
  await page.locator('#search-results a.hit').first().click();
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('n');
  await expect(target(page)).toHaveId(ids[1]!);
  await expect(bar(page)).toContainText('第2条');
  await page.keyboard.press('p');
  await expect(target(page)).toHaveId(ids[0]!);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('n/p');
  await expect(page.getByRole('searchbox')).toHaveValue('n/p');
  await expect(target(page)).toHaveId(ids[0]!);
});

test('arrows go from the box through the hits and back; Enter opens', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  const ids = await hitsOn(page);
  await page.getByRole('searchbox').focus();
  // What the query names stands between the box and the list.
  const named = await page.locator('#search-answers .hit:visible').count();
  for (let i = 0; i < named; i++) await page.keyboard.press('ArrowDown');
  for (const [key, at] of [
    ['ArrowDown', ids[0]],
    ['ArrowDown', ids[1]],
    ['ArrowUp', ids[0]],
  ] as const) {
    await page.keyboard.press(key);
    assert.equal(await focused(page), at);
  }
  for (let i = 0; i <= named + 1; i++) await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'search');
  for (let i = 0; i <= named; i++) await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), ids[0]);
  await page.keyboard.press('Enter');
  await expect(target(page)).toHaveId(ids[0]!);
});

test('arrows that choose among an input method’s candidates stay in the box', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  await page.getByRole('searchbox').focus();
  await page.getByRole('searchbox').dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true });
  await expect(page.getByRole('searchbox')).toBeFocused();
});
