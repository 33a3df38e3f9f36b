import assert from 'node:assert/strict';
import { test } from '../site.ts';
import { contrast, paintOf } from './colours.ts';
import { LANGUAGES } from './published.ts';

/** What WCAG 2.2 asks of text and of what carries meaning in a graphic. */
const TEXT = 4.5;
const SHAPE = 3;

for (const [tag] of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const media of ['screen', 'print'] as const) {
      test(`charts and their words stand out from the page (${tag}, ${colorScheme}, ${media})`, async ({ open }) => {
        const page = await open(`/${tag}/indicators/`);
        await page.emulateMedia({ colorScheme, media });
        const texts = await paintOf(page.locator('main svg text'));
        assert.ok(texts.length > 100);
        for (const { fill, behind } of texts) assert.ok(contrast(fill, behind) >= TEXT, `text ${fill} on ${behind}`);
        const shapes = [
          ...(await paintOf(page.locator('.overview rect, .chart circle'))).map(
            ({ fill, stroke, behind }) => [fill === 'none' ? stroke : fill, behind] as const,
          ),
          ...(await paintOf(page.locator('.chart .change'))).map(({ stroke, behind }) => [stroke, behind] as const),
        ];
        for (const [paint, behind] of shapes) assert.ok(contrast(paint, behind) >= SHAPE, `shape ${paint} on ${behind}`);
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        assert.equal(
          contrast(paper, media === 'print' || colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)') < 1.3,
          true,
          paper,
        );
      });
    }
  }
}
