import assert from 'node:assert/strict';
import { DESK, PHONE, test, url } from './site.ts';
import { DATA_PAGES } from './reference/pages.ts';

interface Shift extends PerformanceEntry {
  value: number;
}
declare global {
  interface Window {
    shifts: number[];
  }
}

/** By how much what stood in view has moved since the page was opened; scripts arrive after the first paint, as they do on a network. */
const SLOWER = 400;

for (const [size, options] of Object.entries({ phone: PHONE, desk: DESK })) {
  for (const path of [...DATA_PAGES.map((page) => page.path), '/zh/search/', '/en/search/', '/en/search/?q=yak', '/zh/', '/zh/1/1/']) {
    test(`nothing in view jumps when the scripts come: ${path} (${size})`, async ({ browser }) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.route('**/*.js', async (route) => {
        await new Promise((done) => setTimeout(done, SLOWER));
        await route.continue();
      });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...(list.getEntries() as Shift[]).map(({ value }) => value))).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await page.goto(url(path));
      if (path.includes('search')) await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))));
      const moved = await page.evaluate(() => window.shifts.reduce((sum, each) => sum + each, 0));
      await context.close();
      assert.ok(moved < 0.05, String(moved));
    });
  }
}
