import assert from 'node:assert/strict';
import { answer, answered } from './search/reader.ts';
import { actionsEn } from '../../src/words/en/actions.ts';
import { hitsBarEn } from '../../src/words/en/hits-bar.ts';
import { expect, test, url } from './site.ts';

/** Hits of the clause that is open, as they are kept, but for what is said. */
const hits = (wrong: object) =>
  JSON.stringify({
    query: 'a',
    lang: 'en',
    back: 'HERE',
    hits: [
      { address: 'HERE', found: ['yak'] },
      { address: 'HERE', found: [] },
    ],
    ...wrong,
  });

const WRONG = [
  hits({ lang: 'fr' }),
  hits({ back: 'javascript:alert(1)' }),
  hits({ back: 'https://example.org/' }),
  hits({
    hits: [
      { address: 'HERE', found: [] },
      { address: 'javascript:alert(1)', found: [] },
    ],
  }),
  hits({
    hits: [
      { address: 'HERE', found: [] },
      { address: 'nowhere', found: [] },
    ],
  }),
  '',
  'null',
  '5',
  '"x"',
  '[]',
  '[5, {}]',
  '{"hits": 5}',
  '{"query":"a","lang":"xx","back":"/","hits":[{"address":5}]}',
  '{',
];

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
    await page.evaluate(
      (wrong) => {
        for (const store of [localStorage, sessionStorage]) for (const key of Object.keys(store)) store.setItem(key, wrong);
      },
      value.replaceAll('HERE', clause),
    );
    await page.goto(clause);
    await page.keyboard.press('n');
    await expect(page.locator('.hits-bar')).toHaveCount(0);
    assert.equal(page.url(), clause);
    await page.goto(url('/en/search/#q=&view=quotation'));
    await expect(page.locator('#quotation')).toHaveValue('');
  }
  assert.deepEqual(errors, []);
});

test('on pages that a browser has translated, and says so, a hit has its bar, in the language of the page that it was opened from', async ({
  open,
}) => {
  const page = await open(answer('en', 'yak'));
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => (document.documentElement.lang = 'fr')));
  await page.reload();
  await answered(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.locator('#search-results a.hit[data-id="9.2.1"]').click();
  await expect(page.locator('.hits-bar')).toContainText(hitsBarEn.backToResults);
  await page.goto(url('/en/9/2/'));
  await page.goto(url('/en/9/2/#9.2.1&yak'));
  await expect(page.locator('.hits-bar')).toContainText(hitsBarEn.marked);
  await page.locator('[id="9.2.1"] .actions summary').click();
  await expect(page.locator('[id="9.2.1"] .actions button').first()).toHaveText(actionsEn.copyQuotation);
  assert.deepEqual(errors, []);
});
