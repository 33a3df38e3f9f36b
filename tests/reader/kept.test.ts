import assert from 'node:assert/strict';
import { answer, answered } from './search/reader.ts';
import { expect, test, url } from './site.ts';

const WRONG = ['', 'null', '5', '"x"', '[]', '[5, {}]', '{"hits": 5}', '{"query":"a","lang":"xx","back":"/","hits":[{"address":5}]}', '{'];

test('what is kept bears the name of this site and its folder', async ({ open }) => {
  const page = await open(answer('en', 'yak'));
  await answered(page);
  await page.locator('#search-shortcuts input').check();
  await page.locator('#search-results a.hit').first().click();
  await expect(page.locator('.hits-bar')).toBeVisible();
  await page.goto(url('/en/search/#q=yak&view=quotation'));
  await expect(page.locator('.checks')).toHaveAttribute('aria-busy', 'false');
  const keys = await page.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.keys(store)));
  assert.equal(keys.length, 3);
  for (const key of keys) assert.match(key, /^plan:.+:(shortcuts|hits|quotation)$/);
});

test('what an older build or another site has kept in any shape is passed over, and no script fails', async ({ open }) => {
  const page = await open(answer('en', 'yak'));
  await answered(page);
  await page.locator('#search-shortcuts input').check();
  await page.locator('#search-results a.hit').first().click();
  const clause = page.url();
  await page.goto(url('/en/search/#q=&view=quotation'));
  await expect(page.locator('.checks')).toBeAttached();
  await page.locator('#quotation').fill('yak');
  await page.locator('form.quotation button[type=submit]').click();
  await expect(page.locator('.checked')).toHaveCount(1);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const value of WRONG) {
    await page.evaluate((wrong) => {
      for (const store of [localStorage, sessionStorage]) for (const key of Object.keys(store)) store.setItem(key, wrong);
    }, value);
    await page.goto(clause);
    await page.keyboard.press('n');
    await expect(page.locator('.hits-bar')).toHaveCount(0);
    assert.equal(page.url(), clause);
    await page.goto(url('/en/search/#q=&view=quotation'));
    await expect(page.locator('#quotation')).toHaveValue('');
  }
  assert.deepEqual(errors, []);
});
