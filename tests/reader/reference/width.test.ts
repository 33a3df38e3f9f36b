import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW, site } from '../site.ts';
import { DATA_PAGES } from './pages.ts';

const { open } = site();

for (const javaScriptEnabled of [true, false]) {
  test(`at 320 pixels nothing but a table in its frame is wider than the page (scripts ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
    for (const path of DATA_PAGES) {
      const page = await open(path, { ...NARROW, javaScriptEnabled });
      const wide = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const { clientWidth, scrollWidth } = document.documentElement;
        const out = Array.from(document.querySelectorAll('main *')).filter((element) => !element.parentElement!.closest('.table') && !element.closest('.visually-hidden') && element.getBoundingClientRect().right > clientWidth + 1);
        return { scrolls: scrollWidth - clientWidth, out: out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) };
      });
      assert.deepEqual(wide, { scrolls: 0, out: [] }, path);
      await page.context().close();
    }
  });
}

test('a frame that holds a wider table can be scrolled by keys', async () => {
  for (const path of DATA_PAGES) {
    const page = await open(path, NARROW);
    const stuck = await page.locator('.table').evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth && !(frame instanceof HTMLElement && frame.tabIndex === 0 && ['auto', 'scroll'].includes(getComputedStyle(frame).overflowX))).map((frame) => frame.getAttribute('aria-label')));
    assert.deepEqual(stuck, [], path);
    await page.context().close();
  }
});
