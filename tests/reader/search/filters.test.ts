import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchEn } from '../../../src/words/en/search.ts';
import { searchZh } from '../../../src/words/zh/search.ts';
import { dist } from '../../kit/pages.ts';
import { published } from '../../kit/search-text.ts';
import { demanded } from '../../search/reference.ts';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { answer, answered, hitsOn, status } from './reader.ts';

/** The numbers of the passages that the page of a place or a subject lists, read from the page as it was built. */
function listedOn(page: string): string[] {
  const html = readFileSync(join(dist, 'zh', page, 'index.html'), 'utf8');
  return [...html.matchAll(/<div class="where"><a href="[^"#]*#([^"]+)"/g)].map(([, id]) => id!);
}

test('by place what is left is what the place’s own page lists; the address keeps it, one tap clears it', async ({ open }) => {
  const page = await open(answer('zh', '旅游'));
  await answered(page);
  await page.locator('#filter-place summary').click();
  const wanted = demanded(published('zh'), '旅游', 'zh').hits.map(({ id }) => id);
  const left = wanted.filter((id) => listedOn('places/datung-township').includes(id));
  assert.ok(left.length > 1 && left.length < wanted.length);
  const choice = page.locator('#choose-place-datung-township');
  await expect(choice.locator('..')).toHaveText(`大同乡 ${left.length}`);
  await choice.click();
  await expect(page).toHaveURL(url(answer('zh', '旅游', '&place=datung-township')));
  await answered(page);
  assert.deepEqual((await hitsOn(page)).sort(), left.sort());
  await expect(status(page)).toHaveText(new RegExp(`^“旅游”（大同乡）：\\d+处（共\\d+处），见于${left.length}条（共`));
  await page.reload();
  await answered(page);
  assert.deepEqual((await hitsOn(page)).sort(), left);
  await page.getByRole('link', { name: searchZh.clearFilters }).click();
  await expect(page).toHaveURL(url(answer('zh', '旅游')));
});

test('by subject what is left is what the subject’s own page lists, what is under its sub-headings, too', async ({ open }) => {
  const page = await open(answer('zh', '旅游'));
  await answered(page);
  await page.locator('#filter-subject summary').click();
  const wanted = demanded(published('zh'), '旅游', 'zh').hits.map(({ id }) => id);
  for (const [subject, heading] of [
    ['agriculture', '农业'],
    ['yaks', '牦牛'],
  ] as const) {
    const left = wanted.filter((id) => listedOn(`subjects/${subject}`).includes(id));
    assert.ok(left.length && left.length < wanted.length);
    await expect(page.locator(`#choose-subject-${subject}`).locator('..')).toHaveText(`${heading} ${left.length}`);
    const narrowed = await open(answer('zh', '旅游', `&subject=${subject}`));
    await answered(narrowed);
    assert.deepEqual(await hitsOn(narrowed), left, subject);
    await expect(status(narrowed)).toContainText(`“旅游”（${heading}）：`);
  }
  const english = await open(answer('en', 'tourism', '&subject=agriculture'));
  await answered(english);
  await expect(english.locator('#choose-subject-agriculture')).toHaveText('Agriculture');
});

test('more than ten choices are folded, those that leave most first', async ({ open }) => {
  const page = await open(answer('en', 'tourism'));
  await answered(page);
  const folded = page.locator('#filter-subject details');
  await expect(folded).not.toHaveAttribute('open');
  const counts = (await folded.locator('li .total').allTextContents()).map(Number);
  assert.ok(counts.length > 10);
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => b - a),
  );
});

test('what a search is filed under comes after its hits, and is not missed where it cannot come', async ({ open }) => {
  const page = await open('/en/search/');
  await page.route('**/search/filed.json', (route) => route.abort());
  await page.goto(url(answer('en', 'tourism')));
  await answered(page);
  assert.ok((await hitsOn(page)).length > 0);
  await expect(page.locator('#filter-place')).toBeHidden();
  await expect(page.locator('#search')).not.toContainText(searchEn.failed);
});

test('each number beside a choice is how many passages it leaves, also under another choice', async ({ open }) => {
  const page = await open(answer('en', 'tourism', '&kind=project'));
  await answered(page);
  const choices = await page
    .locator('#filter-part li, #filter-place li')
    .evaluateAll((items) => items.map((item) => [item.querySelector('a')!.id, Number(item.querySelector('.total')!.textContent)] as const));
  assert.ok(choices.some(([id]) => id.startsWith('choose-part')) && choices.some(([id]) => id.startsWith('choose-place')));
  for (const [id, count] of [choices[0]!, choices[1]!, choices.find(([id]) => id.startsWith('choose-place'))!]) {
    await page.goto(url(answer('en', 'tourism', '&kind=project')));
    await answered(page);
    await page.locator(`#${id}`).evaluate((link: HTMLElement) => link.click());
    await expect(status(page)).toContainText(' of ');
    await expect.poll(async () => (await hitsOn(page)).length).toBe(count);
  }
});

test('on a phone one row stays in view, opens over the hits, and says what is chosen', async ({ open }) => {
  const page = await open(answer('zh', '旅游'), PHONE);
  await answered(page);
  await page.evaluate(() => scrollTo(0, 3000));
  const row = page.locator('.filters > summary');
  await expect(row).toBeInViewport();
  assert.ok((await row.boundingBox())!.height >= 44);
  const hit = page.locator('#search-results a.hit').nth(20);
  const at = (await hit.boundingBox())!.y;
  const { x, y } = (await row.boundingBox())!;
  await page.mouse.click(x + 20, y + 20);
  await expect(page.locator('#choose-part-3')).toBeInViewport();
  assert.equal((await hit.boundingBox())!.y, at);
  await page.locator('#choose-part-3').click();
  await answered(page);
  await expect(row).toContainText('第三篇');
  await expect(page.locator('#choose-part-3')).toBeHidden();
  await expect(page.locator('#choose-all')).toBeInViewport();
});

test('on a phone the button that folds all chapters shows what it did, and leaves the keyboard where it was', async ({ open }) => {
  const page = await open(answer('zh', '旅游'), PHONE);
  await answered(page);
  await page.locator('.filters > summary').click();
  await page.locator('#fold-chapters').click();
  await expect(page.locator('#fold-chapters')).toBeHidden();
  await expect(page.locator('#search-results > details[open]')).toHaveCount(0);
  await expect(page.locator('#search-results > details').first()).toBeInViewport();
  await expect(page.locator('.filters > summary')).toBeFocused();
});

test('on a phone what opened over the hits opens whole, and closes when one goes on through them', async ({ open }) => {
  const page = await open(answer('en', 'tourism'), PHONE);
  await answered(page);
  const row = page.locator('.filters > summary');
  const panel = page.locator('.filters > div');
  const goOn = (pixels: number) => page.evaluate((by) => scrollBy(0, by), pixels);
  await row.evaluate((line: HTMLElement) => line.click());
  await expect(panel).toBeInViewport({ ratio: 1 });
  // As far as the row comes to its place, there is no hit to be seen behind.
  await goOn((await row.boundingBox())!.y);
  await expect(panel).toBeVisible();
  // A busy browser reports several steps as one.
  await expect(async () => {
    await goOn(30);
    await expect(panel).toBeHidden({ timeout: 300 });
  }).toPass();
  await expect(row).toBeInViewport({ ratio: 1 });
  await row.click();
  await expect(panel).toBeVisible();
  await page.locator('#search-results a.hit').nth(20).focus();
  await expect(panel).toBeHidden();
});

for (const [screen, options] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  test(`on ${screen} the chapter that one scrolls through stays in view, and hides nothing that has the focus`, async ({ open }) => {
    const page = await open(answer('en', 'tourism'), options);
    await answered(page);
    const group = page.locator('#search-results > .fold').filter({ has: page.locator('a.hit[data-id="11.2.1"]') });
    const heading = group.locator('h2 > [lang]').last();
    await group.locator('li').last().scrollIntoViewIfNeeded();
    await group
      .locator('li')
      .last()
      .evaluate((item) => item.scrollIntoView({ block: 'center' }));
    await expect(heading).toBeInViewport({ ratio: 1 });
    const links = group.locator('a.hit');
    await links.last().focus();
    for (let i = (await links.count()) - 2; i >= 0; i--) {
      await page.keyboard.press('ArrowUp');
      await expect(links.nth(i)).toBeFocused();
      const [stuck, focused] = [(await group.locator('summary').boundingBox())!, (await links.nth(i).boundingBox())!];
      assert.ok(focused.y >= stuck.y + stuck.height - 1, `${i}: ${JSON.stringify([stuck, focused])}`);
    }
  });
}
