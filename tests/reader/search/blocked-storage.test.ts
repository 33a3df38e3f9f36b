import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { expect, test } from '../site.ts';
import { answer, answered } from './reader.ts';

/**
 * Blocks what the page keeps from its next opening on, as browsers do where a reader forbids it; gives the errors of its scripts from now
 * on.
 */
async function blocked(page: Page, ...stores: string[]): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript((names) => {
    for (const name of names)
      Object.defineProperty(window, name, {
        get: () => {
          throw new Error(`${name} is blocked`);
        },
      });
  }, stores);
  return errors;
}

test('where nothing is kept for good, a hit opens with its bar, keys do nothing by themselves, and no choice of keys is offered', async ({
  open,
}) => {
  const page = await open('/en/');
  const errors = await blocked(page, 'localStorage');
  await page.goto(new URL(answer('en', 'yak'), page.url()).href);
  await answered(page);
  await expect(page.locator('#search-shortcuts')).toBeHidden();
  await page.locator('#search-results a.hit').first().click();
  const opened = page.url();
  await expect(page.locator('.hits-bar')).toBeVisible();
  for (const key of ['n', 'p', '/']) await page.keyboard.press(key);
  assert.equal(page.url(), opened);
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.locator('.hits-bar').getByRole('button').click();
  await expect(page.locator('.hits-bar')).toHaveCount(0);
  assert.deepEqual(errors, []);
});

test('where nothing is kept at all, search answers, a hit opens its clause, and no script fails', async ({ open }) => {
  const page = await open('/en/');
  const errors = await blocked(page, 'localStorage', 'sessionStorage');
  await page.goto(new URL(answer('en', 'yak'), page.url()).href);
  await answered(page);
  await page.locator('#search-results a.hit').first().click();
  await expect(page.locator(':target')).toBeInViewport();
  for (const key of ['n', 'p', '/']) await page.keyboard.press(key);
  await expect(page.locator('.hits-bar')).toHaveCount(0);
  assert.deepEqual(errors, []);
});

test('where storage goes away while a clause is read, its bar still closes', async ({ open }) => {
  const page = await open(answer('en', 'yak'));
  await answered(page);
  await page.locator('#search-results a.hit').first().click();
  await expect(page.locator('.hits-bar')).toBeVisible();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.evaluate(() =>
    Object.defineProperty(Storage.prototype, 'removeItem', {
      value: () => {
        throw new Error('removeItem is blocked');
      },
    }),
  );
  await page.locator('.hits-bar').getByRole('button').click();
  await expect(page.locator('.hits-bar')).toHaveCount(0);
  await expect(page.locator('mark.hit')).toHaveCount(0);
  assert.deepEqual(errors, []);
});
