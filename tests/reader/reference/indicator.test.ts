import assert from 'node:assert/strict';
import { projectEdition } from '../../kit/project.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { valued } from './indicator-arithmetic.ts';
import { published } from './published.ts';

const { measures } = projectEdition();

test('an indicator’s page begins with both values in the plan’s unit, in English written out', async ({ open }) => {
  const page = await open('/clause/indicator-1/', { ...NARROW, javaScriptEnabled: false });
  const values = page.locator('.indicator-values');
  for (const value of ['17.62亿元', '22亿元', 'RMB 1.762 billion', 'RMB 2.2 billion'])
    await expect(values.locator('dd', { hasText: value })).toBeVisible();
  assert.deepEqual(await values.locator('dd').evaluateAll((all) => all.map((value) => value.getAttribute('lang'))), [
    'zh-CN',
    'en',
    'zh-CN',
    'en',
  ]);
  for (const [id, full] of [
    ['indicator-5', 'USD 200 million'],
    ['indicator-6', '1.1193 million person-times'],
    ['indicator-8', '39,900 people'],
    ['indicator-17', '4,674.57 hectares'],
    ['indicator-18', '2.7%'],
  ]) {
    await page.goto(new URL(`/clause/${id}/`, page.url()).href);
    await expect(page.locator('.indicator-values dd[lang="en"]', { hasText: full! })).toBeVisible();
  }
});

test('the labels of the picture meet neither each other nor the edge, however near the values are', async ({ open }) => {
  const page = await open('/clause/indicator-1/', NARROW);
  for (const { row } of valued()) {
    await page.goto(new URL(`/clause/${row['id']}/`, page.url()).href);
    const { boxes, width } = await page.locator('.indicator-values svg').evaluate((picture) => ({
      boxes: Array.from(picture.querySelectorAll('text'), (text) => text.getBoundingClientRect().toJSON() as DOMRect),
      width: document.documentElement.clientWidth,
    }));
    assert.equal(boxes.length, 3);
    boxes.forEach((one, i) => {
      assert.ok(one.left >= 0 && one.right <= width, `${row['id']}: label ${i} is cut`);
      for (const other of boxes.slice(i + 1))
        assert.ok(
          one.right < other.left || other.right < one.left || one.bottom <= other.top || other.bottom <= one.top,
          `${row['id']}: labels meet`,
        );
    });
  }
});

test('it lists what clauses state of the same measure, with their words in both languages', async ({ open }) => {
  const page = await open('/clause/indicator-12/', { ...DESK, javaScriptEnabled: false });
  for (const n of [1, 12, 14]) {
    await page.goto(new URL(`/clause/indicator-${n}/`, page.url()).href);
    const figures = published('figures').filter(({ measure }) => measures.measures.find(({ id }) => id === measure)!.indicator === n);
    assert.ok(figures.length > 0);
    const items = page.locator('.elsewhere li');
    assert.equal(await items.count(), figures.length);
    for (const [i, figure] of figures.entries()) {
      await expect(items.nth(i).getByRole('link')).toHaveText(String(figure['clause']));
      for (const [tag, lang] of [
        ['zh', 'zh-CN'],
        ['en', 'en'],
      ])
        await expect(items.nth(i).locator(`p[lang="${lang}"] .said`)).toHaveText(String(figure[`quote_${tag}`]));
    }
  }
});
