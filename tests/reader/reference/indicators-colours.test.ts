import assert from 'node:assert/strict';
import { test } from '../site.ts';
import { contrast, paintOf } from './colours.ts';
import { LANGUAGES } from './published.ts';

/** What WCAG 2.2 asks of text and of what carries meaning in a graphic. */
const TEXT = 4.5;
const SHAPE = 3;
const MARKS = '.value-line :is(.open, .filled)';

for (const path of [...LANGUAGES.map(([tag]) => `/${tag}/indicators/`), '/clause/indicator-14/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const media of ['screen', 'print'] as const) {
      test(`pictures and their numbers stand out from the page (${path}, ${colorScheme}, ${media})`, async ({ open }) => {
        const page = await open(path);
        await page.emulateMedia({ colorScheme, media });
        const numbers = await paintOf(page.locator('.targets td, .indicator-values :is(dd, p)'));
        for (const { color, behind } of numbers) assert.ok(contrast(color, behind) >= TEXT, `text ${color} on ${behind}`);
        for (const { fill, behind } of await paintOf(page.locator('.value-line text')))
          assert.ok(contrast(fill, behind) >= TEXT, `label ${fill} on ${behind}`);
        const filled = await paintOf(page.locator('.value-line .filled'));
        assert.ok(numbers.length > 0 && filled.length > 0);
        for (const { fill, behind } of filled) assert.ok(contrast(fill, behind) >= SHAPE, `filled ${fill} on ${behind}`);
        for (const { stroke, behind } of await paintOf(page.locator('.value-line :is(.open, .between)')))
          assert.ok(contrast(stroke, behind) >= SHAPE, `line ${stroke} on ${behind}`);
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        const white = media === 'print' || colorScheme === 'light';
        assert.ok(contrast(paper, white ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)') < 1.3, paper);
      });
    }
  }

  test(`in forced colours open and filled marks are told apart by their form (${path})`, async ({ open }) => {
    const page = await open(path);
    await page.emulateMedia({ forcedColors: 'active' });
    const marks = await page.locator(MARKS).evaluateAll((all) =>
      all.map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return { open: mark.classList.contains('open'), ring: mark.classList.contains('ring'), fill, stroke };
      }),
    );
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.ok(marks.length >= 2);
    for (const { open: isOpen, ring, fill, stroke } of marks) {
      if (isOpen)
        assert.ok(contrast(stroke, paper) >= SHAPE && (ring ? fill === 'none' : contrast(fill, paper) < 1.1), `open ${fill} ${stroke}`);
      else assert.ok(contrast(fill, paper) >= SHAPE, `filled ${fill}`);
    }
  });
}
