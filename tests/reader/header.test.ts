import assert from 'node:assert/strict';
import { expect, test } from './site.ts';

const PAGES = [
  '/',
  '/clause/1.1.2/',
  '/clause/box-8.7/',
  '/zh/',
  '/en/',
  '/zh/1/1/',
  '/en/1/1/',
  '/zh-en/1/1/',
  '/en/search/',
  '/404.html',
];
const WIDTHS = [320, 360, 375, 390, 412];

/** The links of the header of which a reader does not see all, and on how many lines the others stand. */
function header(links: Element[]) {
  const seen = (link: Element) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const ends = [left + 1, right - 1].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
    return left >= 0 && right <= innerWidth && ends.every((end) => link.contains(end));
  };
  const shown = links.filter((link) => link.getClientRects().length);
  return {
    cut: shown.filter((link) => !seen(link)).map(({ textContent }) => textContent!.trim()),
    lines: new Set(shown.map((link) => Math.round(link.getBoundingClientRect().top / 20))).size,
  };
}

for (const path of PAGES) {
  test(`no way in a phone’s header is cut, and they stand in one line where there is room: ${path}`, async ({ open }) => {
    const page = await open(path, { viewport: { width: 320, height: 700 } });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const { cut, lines } = await page.locator('header.site nav a').evaluateAll(header);
      assert.deepEqual(cut, [], `${width}`);
      if (width >= 360) assert.equal(lines, 1, `${width}`);
    }
  });
}

test('where one reads, a phone keeps the languages in view; the page of one passage, which has both, does not', async ({ open }) => {
  const phone = { viewport: { width: 390, height: 700 } };
  for (const [path, stays] of [
    ['/zh/1/1/', true],
    ['/clause/1.1.1/', false],
  ] as const) {
    const page = await open(path, phone);
    await page.evaluate(() => scrollTo(0, 500));
    const languages = expect(page.locator('.languages'));
    await (stays ? languages : languages.not).toBeInViewport();
  }
});
