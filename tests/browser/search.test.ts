import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { sourceLanguage } from '../../src/editions.ts';
import { searchPages } from '../../src/search/pages.ts';
import { fold } from '../../src/search/chinese.ts';
import { projectPlan } from '../content/received.ts';
import { seeded } from '../content/seeded.ts';
import { DESK, PHONE, site } from './site.ts';

const { open, url } = site();
const passages = searchPages(projectPlan(), sourceLanguage).flatMap((page) => page.passages);
const done = (page: Page) => expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');

test('a reader searches from a section, and a result lands on its clause; the host never sees the query', async () => {
  const page = await open('/zh/3/1/', PHONE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.getByRole('searchbox').fill('牦牛');
  await page.getByRole('button', { name: '检索' }).click();
  await expect(page).toHaveURL(url('/zh/search/#q=%E7%89%A6%E7%89%9B'));
  await expect(page.locator('#search-results li').first().locator('mark').first()).toHaveText('牦牛');
  await expect(page.locator('#search-status')).toHaveText(/“牦牛”：共 \d+ 条/);
  await page.locator('#search-results li a').first().click();
  await expect(page.locator(':target')).toContainText('牦牛');
  assert.deepEqual(asked.filter((address) => address.split('#')[0]!.includes('牦牛')), []);
});

test('?q= from outside is answered, and nothing found is said', async () => {
  const found = await open('/zh/search/?q=%E6%8A%B5%E8%BE%B9%E6%9D%91');
  await expect(found.locator('#search-results li').first()).toBeVisible();
  const nothing = await open('/zh/search/?q=%E5%A4%A7%E7%86%8A%E7%8C%AB');
  await expect(nothing.locator('#search-status')).toHaveText('“大熊猫”：规划正文、指标和项目中没有找到。');
});

test('when the index cannot load, or scripts are off, the reader is told and given the whole plan', async () => {
  const broken = await open('/zh/search/');
  await broken.route('**/pagefind/**', (route) => route.abort());
  await broken.evaluate(() => (location.hash = 'q=牦牛'));
  await expect(broken.locator('#search-status')).toContainText('未能载入');
  await expect(broken.locator('main').getByRole('link', { name: '规划全文' })).toBeVisible();
  const without = await open('/zh/search/', { ...DESK, javaScriptEnabled: false });
  assert.match(await without.content(), /<noscript><p[^>]*>检索需要启用 JavaScript[^<]*<a href="\/zh\/full\/"/);
});

test('80 seeded queries find exactly the passages that hold them', async () => {
  const random = seeded(7);
  const page = await open('/zh/search/');
  const lengths = [1, 2, 3, 4, 5, 6, 7, 10, 16];
  for (let i = 0; i < 80; i++) {
    const { text } = random.pick(passages);
    const start = random.below(text.length);
    const query = i % 5 === 4 ? `${text.slice(start, start + 2)}甪` : text.slice(start, start + random.pick(lengths)).trim();
    const words = query.split(/\s+/).map((word) => fold(word).folded).filter(Boolean);
    if (!words.length) continue;
    const expected = passages.filter((passage) => words.every((word) => fold(passage.text).folded.includes(word))).map(({ id }) => id);
    await page.evaluate((q) => (location.hash = `q=${encodeURIComponent(q)}`), query);
    await expect(page.locator('#search-status')).toContainText(`“${query}”：${expected.length ? `共 ${expected.length} 条` : '规划'}`);
    await done(page);
    const found = await page.locator('#search-results li > a').allTextContents();
    assert.deepEqual(found.sort(), expected.sort(), query);
  }
});
