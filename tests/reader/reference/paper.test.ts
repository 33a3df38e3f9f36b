import assert from 'node:assert/strict';
import { DESK, expect, test } from '../site.ts';
import { LANGUAGES, SITE_WORDS } from './published.ts';

/** An A4 page in CSS pixels, as Chromium asks a sheet's widths of it. */
const PAPER = { viewport: { width: 794, height: 1123 } };

for (const [tag] of LANGUAGES) {
  test(`a printed page is headed by the plan’s short name (${tag})`, async ({ open }) => {
    for (const address of [`/${tag}/1/1/`, `/${tag}/terms/`]) {
      const page = await open(address);
      const head = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--head'));
      assert.equal(head, `"${SITE_WORDS[tag].shortestName}"`);
    }
  });

  for (const [name, options] of [['paper', PAPER] as const, ['a desk', DESK] as const]) {
    test(`no change of an indicator runs into its kind (${tag}, ${name})`, async ({ open }) => {
      const page = await open(`/${tag}/indicators/`, options);
      if (options === PAPER) await page.emulateMedia({ media: 'print' });
      const tight = await page
        .locator('.targets .change')
        .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth));
      assert.deepEqual(tight, []);
    });
  }
}

test('what stays in view on a screen stays in its place on paper, where the page was scrolled, too', async ({ open }) => {
  for (const address of ['/en/9/', '/zh-en/9/2/', '/zh/figures/', '/clause/1.1.2/']) {
    const page = await open(address, PAPER);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await page.emulateMedia({ media: 'print' });
    const floating = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('body *'))
        .filter((each) => /^(?:sticky|fixed)$/.test(getComputedStyle(each).position) && each.getClientRects().length)
        .map(({ className, tagName }) => `${tagName} ${className}`),
    );
    assert.deepEqual(floating, [], address);
  }
});

test('what only leads elsewhere is not printed', async ({ open }) => {
  for (const [address, ways] of [
    ['/', '.ways-in'],
    ['/clause/1.1.2/', '.about-passage .for-screen'],
    ['/clause/3.1.9/', '.not-found form'],
    ['/en/data/', '.data-tables details'],
  ] as const) {
    const page = await open(address, PAPER);
    await expect(page.locator(ways).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(ways).filter({ visible: true })).toHaveCount(0);
  }
});
