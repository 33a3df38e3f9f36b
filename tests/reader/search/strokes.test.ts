import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { dist } from '../../kit/pages.ts';
import { published } from '../../kit/search-text.ts';
import { demanded } from '../../search/reference.ts';
import { expect, PHONE, test, url } from '../site.ts';
import { answer, answered } from './reader.ts';
import { searchZh } from '../../../src/words/zh/search.ts';

const pages = published('zh');
const places: Record<string, number> = JSON.parse(readFileSync(`${dist}search/places.json`, 'utf8'));
const cells = new Map(pages.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage.cells.join('\n')])));

interface Stroke {
  x: number;
  height: number;
}
/** The strokes of each row of the picture, from left to right. */
const strokesOf = async (page: Page): Promise<Stroke[][]> => {
  const drawn = await page
    .locator('#search-strokes .row:not([hidden]) .uprights')
    .evaluateAll((all) => all.map((row) => row.getAttribute('d')));
  return drawn.map((d) => [...d!.matchAll(/M(\d+) \d+v-(\d+)/g)].map(([, x, height]) => ({ x: Number(x), height: Number(height) })));
};
/** Where a word stands, and how often, in the order of the spine. */
const standing = (word: string) =>
  demanded(pages, word, 'zh')
    .hits.filter(({ kind }) => kind !== 'note')
    .map(({ id }) => ({ id, x: places[id]!, count: cells.get(id)!.split(word).length - 1 }))
    .sort((a, b) => a.x - b.x);
const byPlace = (strokes: Stroke[]) => strokes.toSorted((a, b) => a.x - b.x);
const occurrencesIn = (part: number, word: string) =>
  demanded(
    pages.filter((page) => page.part === part),
    word,
    'zh',
  ).occurrences;

test('a stroke stands at the place of each passage, the higher the more often it has the word, and the counts beneath', async ({
  open,
}) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  const [strokes, ...others] = await strokesOf(page);
  assert.equal(others.length, 0);
  const wanted = standing('牦牛');
  assert.deepEqual(
    byPlace(strokes!).map(({ x }) => x),
    wanted.map(({ x }) => x),
  );
  for (const [i, { height }] of byPlace(strokes!).entries())
    for (const [j, other] of byPlace(strokes!).entries())
      if (Math.min(5, wanted[i]!.count) > Math.min(5, wanted[j]!.count))
        assert.ok(height > other.height, `${wanted[i]!.id} ${wanted[j]!.id}`);
  assert.deepEqual(
    await page.locator('#search-strokes ol b').allInnerTexts(),
    Array.from({ length: 10 }, (_, i) => String(occurrencesIn(i + 1, '牦牛') || '')),
  );
});

test('every passage of the plan stands above its own part', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  const edges = await page.locator('#search-strokes ol li').evaluateAll((all) => {
    const { left, width } = all[0]!.parentElement!.getBoundingClientRect();
    return all.map((item) => ((item.getBoundingClientRect().left - left) / width) * 2000);
  });
  for (const { part, passages } of pages)
    for (const { id, kind } of part ? passages : []) {
      if (kind === 'note') continue;
      const x = places[id]!;
      // A gap of a few units lies between parts.
      assert.ok(x >= edges[part - 1]! - 8 && x <= (edges[part] ?? 2000) + 8, `${id} of part ${part} at ${x}`);
    }
});

test('two words stand in two rows of one scale with their own counts, the table in words, each leading to itself alone', async ({
  open,
}) => {
  const page = await open(answer('zh', '旅游 生态'), PHONE);
  await answered(page);
  const rows = await strokesOf(page);
  const alone = ['旅游', '生态'].map(standing);
  assert.deepEqual(
    rows.map((row) => byPlace(row).map(({ x }) => x)),
    alone.map((all) => all.map(({ x }) => x)),
  );
  const heights = new Map<number, Set<number>>();
  for (const [i, row] of rows.entries())
    for (const [j, { height }] of byPlace(row).entries()) {
      const { x, count } = alone[i]![j]!;
      if (alone[i]!.filter((each) => each.x === x).length > 1) continue;
      heights.set(Math.min(5, count), (heights.get(Math.min(5, count)) ?? new Set()).add(height));
    }
  assert.ok([...heights.values()].every(({ size }) => size === 1));
  await page.locator('#search-strokes summary').click();
  const table = await page
    .locator('#search-strokes tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  assert.deepEqual(
    table,
    Array.from({ length: 10 }, (_, i) => [searchZh.part(i + 1), ...['旅游', '生态'].map((word) => String(occurrencesIn(i + 1, word)))]),
  );
  await page.locator('#search-strokes .row').nth(1).getByRole('link').click();
  await expect(page).toHaveURL(url(answer('zh', '生态')));
  await answered(page);
  assert.equal((await strokesOf(page)).length, 1);
});

test('two words that no passage has together are compared all the same; what is nowhere has no picture', async ({ open }) => {
  const page = await open(answer('zh', '牦牛 国土空间规划体系'));
  await answered(page);
  if ((await page.locator('#search-results a.hit').count()) === 0) assert.equal((await strokesOf(page)).length, 2);
  const none = await open(answer('zh', '大熊猫'));
  await answered(none);
  await expect(none.locator('#search-strokes')).toBeHidden();
});

test('where the places cannot be had there is no picture, and nothing else is missing', async ({ open }) => {
  const page = await open('/zh/about/');
  await page.route(/\/search\/places\.json$/, (route) => route.abort());
  await page.goto(url(answer('zh', '牦牛')));
  await answered(page);
  await expect(page.locator('#search-strokes')).toBeHidden();
  await expect(page.locator('#search-after [role=alert]')).toHaveCount(0);
  assert.equal(await page.locator('#search-results a.hit').count(), standing('牦牛').length);
});
