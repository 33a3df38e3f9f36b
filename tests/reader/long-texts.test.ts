import assert from 'node:assert/strict';
import { SITE_WORDS } from './reference/published.ts';
import { actionsEn } from '../../src/words/en/actions.ts';
import { expect, test, url } from './site.ts';

const LONG = 'yak '.repeat(25_000);

for (const [name, path, form] of [
  ['the terms', '/en/terms/', '#term-filter'],
  ['the places', '/en/places/', '#place-filter'],
  ['the findings', '/en/consistency/', '#finding-filter'],
] as const) {
  test(`of a text that is longer than any row the filter of ${name} says that there is none, in a few words, and shows all again`, async ({
    open,
  }) => {
    const page = await open(path);
    const all = await page.locator(`${form} [role=status]`).innerText();
    const field = page.locator(`${form} input`);
    await field.fill(LONG);
    await expect(page.locator(`${form} [role=status]`)).toHaveText(SITE_WORDS.en.lists.none(`${LONG.slice(0, 60)}…`));
    await field.fill('');
    await expect(page.locator(`${form} [role=status]`)).toHaveText(all);
  });
}

test('a filter works where the browser refuses to write the history', async ({ open }) => {
  const page = await open('/en/terms/');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.evaluate(() => {
    history.replaceState = () => {
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
    };
  });
  const status = page.locator('#term-filter [role=status]');
  const all = await status.innerText();
  await page.locator('#term-filter input').pressSequentially('yak');
  await expect(status).not.toHaveText(all);
  await page.waitForTimeout(500);
  assert.deepEqual(errors, []);
});

test('no heading holds a text of a hundred thousand characters', async ({ open }) => {
  const page = await open('/en/');
  await page.locator('#find-heading input').fill(LONG);
  await expect(page.locator('#headings-found')).toContainText('0');
  await expect(page.locator('.contents-part:visible')).toHaveCount(0);
});

test('an anchor is found with thousands of stops glued to it; of a fragment that is far too long the beginning is named', async ({
  open,
}) => {
  const page = await open('/en/1/1/');
  await page.goto('about:blank');
  await page.goto(url(`/en/1/1/#1.1.2${'。'.repeat(3000)}`));
  await expect(page).toHaveURL(/#1\.1\.2$/);
  await page.goto('about:blank');
  await page.goto(url(`/en/1/1/#9.9.9${'x'.repeat(30_000)}`));
  await expect(page.locator('.notice')).toContainText(actionsEn.noSuchAnchor(`9.9.9${'x'.repeat(35)}…`));
});
