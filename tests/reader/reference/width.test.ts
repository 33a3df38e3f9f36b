import assert from 'node:assert/strict';
import { NARROW, test } from '../site.ts';
import { DATA_PAGES } from './pages.ts';

/** What stands out of the page to the right, all details opened, and by how much it scrolls. */
function tooWide() {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { clientWidth, scrollWidth } = document.documentElement;
  const mayBe = (element: Element) => element.parentElement!.closest('.table') || element.closest('.visually-hidden');
  const out = Array.from(document.querySelectorAll('main *')).filter(
    (element) => !mayBe(element) && element.getBoundingClientRect().right > clientWidth + 1,
  );
  return { scrolls: scrollWidth - clientWidth, out: out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) };
}

/** The names of the frames that hold a wider table and cannot be scrolled by keys. */
function stuck(frames: Element[]) {
  const scrolls = (frame: Element) =>
    frame instanceof HTMLElement && frame.tabIndex === 0 && ['auto', 'scroll'].includes(getComputedStyle(frame).overflowX);
  return frames
    .filter((frame) => frame.scrollWidth > frame.clientWidth && !scrolls(frame))
    .map((frame) => frame.getAttribute('aria-label'));
}

for (const [kind, pages] of Map.groupBy(DATA_PAGES, (page) => page.kind)) {
  test.describe(`at 320 pixels: ${kind}`, () => {
    for (const { path } of pages) {
      for (const javaScriptEnabled of [true, false]) {
        test(`nothing but a table in its frame is wider than the page: ${path} (scripts ${javaScriptEnabled ? 'on' : 'off'})`, async ({
          open,
        }) => {
          const page = await open(path, { ...NARROW, javaScriptEnabled });
          assert.deepEqual(await page.evaluate(tooWide), { scrolls: 0, out: [] });
        });
      }

      test(`a frame that holds a wider table can be scrolled by keys: ${path}`, async ({ open }) => {
        const page = await open(path, NARROW);
        assert.deepEqual(await page.locator('.table').evaluateAll(stuck), []);
      });
    }
  });
}
