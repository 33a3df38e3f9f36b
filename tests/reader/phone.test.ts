import assert from 'node:assert/strict';
import { answer, answered } from './search/reader.ts';
import { DESK, expect, NARROW, test } from './site.ts';

const HAND = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** How far the words in an element reach over the page's right margin, in pixels. */
function overMargin(element: Element) {
  const words = document.createRange();
  words.selectNodeContents(element);
  const main = document.querySelector('main')!;
  const margin = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingInlineEnd);
  return Math.round(words.getBoundingClientRect().right - margin);
}

for (const path of ['/en/places/koguxluk-township/', '/zh/consistency/14/', '/en/figures/', answer('zh', '旅游')]) {
  test(`the number of the last part ends with the picture: ${path}`, async ({ open }) => {
    for (const options of [HAND, NARROW]) {
      const page = await open(path, options);
      if (path.includes('#')) await answered(page);
      const last = page.locator('.strokes li:last-child span:not(.visually-hidden)').first();
      assert.equal(await last.evaluate(overMargin), 0);
    }
  });
}

test('the field of the contents and its button are as wide as the page', async ({ open }) => {
  const page = await open('/zh/', HAND);
  const [button, form] = [page.locator('.find-heading button'), page.locator('.find-heading')];
  const right = async (of: typeof form) => (await of.boundingBox())!.x + (await of.boundingBox())!.width;
  assert.equal(await right(button), await right(form));
});

test('single keys are offered where there are keys', async ({ open }) => {
  const page = await open(answer('en', 'yak'), HAND);
  await answered(page);
  await expect(page.locator('#search-shortcuts')).toBeHidden();
  const desk = await open(answer('en', 'yak'), DESK);
  await answered(desk);
  await expect(desk.locator('#search-shortcuts')).toBeVisible();
});

test('a heading of a page of words is as tall as its words', async ({ open }) => {
  for (const tag of ['zh', 'en']) {
    const page = await open(`/${tag}/about/`, HAND);
    const heights = await page.locator('main h2').evaluateAll((all) => all.map((heading) => heading.getBoundingClientRect().height));
    assert.ok(heights.length > 3 && heights.every((height) => height < 100), `${tag}: ${heights.join()}`);
  }
});
