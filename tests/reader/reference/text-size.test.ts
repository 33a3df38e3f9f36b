import assert from 'node:assert/strict';
import { launchOptions } from '../../../src/setup/chromium.ts';
import { NARROW, test } from '../site.ts';
import { DATA_PAGES } from './pages.ts';

/** A reader's own text size, twice the usual: the browser's setting, which lengths in rem and conditions on the width follow. */
const TWICE = '--blink-settings=defaultFontSize=32';
const { args = [], ...options } = await launchOptions();
test.use({ launchOptions: { ...options, args: [...args, TWICE] } });

const PAGES = [
  '/',
  ...['zh', 'en', 'zh-en'].flatMap((tag) => ['', '1/1/', '2/4/', '4/', 'part/5/'].map((path) => `/${tag}/${path}`)),
  '/en/search/?q=yak',
  '/404.html',
  ...DATA_PAGES.map(({ path }) => path),
];

for (const path of PAGES) {
  test(`with text twice as large a phone scrolls one way: ${path}`, async ({ open }) => {
    const page = await open(path, NARROW);
    assert.equal(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)), 32);
    if (path.includes('search')) await page.locator('#search-results[aria-busy="false"] li').first().waitFor();
    await page.evaluate(() =>
      document.querySelectorAll('details:not(.actions)').forEach((details) => ((details as HTMLDetailsElement).open = true)),
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  });
}
