import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, hitsOn, status } from './reader.ts';

const bar = (page: Page) => page.locator('.hits-bar');
const target = (page: Page) => page.locator(':target');

for (const [screen, options] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  test(`on ${screen} a hit opens its clause with the words marked; next, previous, back to the same results, close`, async ({ open }) => {
    const page = await open(answer('zh', '牦牛', '&part=3'), options);
    await answered(page);
    const ids = await hitsOn(page);
    const at = ids.indexOf('9.2.1');
    await page.locator('#search-results a.hit[data-id="9.2.1"]').click();
    const arrived = async (n: number) => {
      await expect(target(page)).toHaveId(ids[n]!);
      await expect(target(page)).toBeInViewport();
      await expect(target(page).locator('mark.hit').first()).toHaveText('牦牛');
      await expect(bar(page)).toContainText(`“牦牛” 第${n + 1}条，共${ids.length}条`);
      assert.equal(await page.locator('mark.hit').count(), await target(page).locator('mark.hit').count());
    };
    await arrived(at);
    await expect(page).toHaveURL(url('/zh/9/2/#9.2.1'));
    await bar(page).getByRole('link', { name: '下一条' }).click();
    await arrived(at + 1);
    await bar(page).getByRole('link', { name: '上一条' }).click();
    await arrived(at);
    await bar(page).getByRole('link', { name: '返回检索结果' }).click();
    await expect(page).toHaveURL(url(answer('zh', '牦牛', '&part=3')));
    await answered(page);
    assert.deepEqual(await hitsOn(page), ids);
    await page.locator(`#search-results a.hit[data-id="${ids[0]}"]`).click();
    await arrived(0);
    await expect(bar(page).getByRole('link')).toHaveText(['下一条', '返回检索结果']);
    await bar(page).getByRole('button', { name: '关闭' }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('mark.hit')).toHaveCount(0);
    await page.reload();
    await expect(target(page)).toHaveId(ids[0]!);
    await expect(bar(page)).toHaveCount(0);
  });
}

test('who comes back is at the hit that was last looked at, in view and focused, also in a list beside', async ({ open }) => {
  const page = await open(answer('zh', '建设'), PHONE);
  await answered(page);
  const at = (await hitsOn(page))[60]!;
  await page.locator(`#search-results a.hit[data-id="${at}"]`).click();
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('link', { name: '下一条' }).click();
  await expect(bar(page)).toContainText('第62条');
  await bar(page).getByRole('link', { name: '返回检索结果' }).click();
  const next = page.locator('#search-results a.hit').nth(61);
  await expect(next).toBeFocused();
  await expect(next).toBeInViewport();
  await page.goto(url(answer('en', 'herder')));
  await answered(page);
  await page.locator('.also-found summary').first().click();
  await page.locator('.also-found a.hit').nth(3).click();
  await expect(bar(page)).toBeVisible();
  await page.goBack();
  await expect(page.locator('.also-found a.hit').nth(3)).toBeInViewport();
});

test('a filter keeps the focus, and so does the way to the next hit', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  await page.locator('#choose-part-3').press('Enter');
  await expect(status(page)).toHaveText(/^“牦牛”（第三篇）：\d+处（共\d+处），见于/);
  await expect(page.locator('#choose-part-3')).toBeFocused();
  await page.locator('#choose-all').press('Enter');
  await expect(status(page)).toHaveText(/^“牦牛”：/);
  await page.locator('a.hit[data-id="9.2.2"]').click();
  await bar(page).getByRole('link', { name: '下一条' }).press('Enter');
  await expect(page).toHaveURL(url('/zh/9/2/#9.2.3'));
  await expect(bar(page).getByRole('link', { name: '下一条' })).toBeFocused();
});

test('in the concordance too a line opens its clause with the words marked', async ({ open }) => {
  const page = await open(answer('en', 'yak', '&view=concordance'));
  await answered(page);
  await page.locator('#search-results a.hit[data-id="9.2.1"]').first().click();
  await expect(page).toHaveURL(url('/en/9/2/#9.2.1'));
  await expect(target(page).locator('mark.hit').first()).toHaveText('yak');
  await expect(bar(page)).toContainText('Passage');
});

test('in a long clause the first mark is in view on arriving, above the bar; who reloads stays where they were', async ({ open }) => {
  const page = await open(answer('en', 'boarding'), PHONE);
  await answered(page);
  await page.locator('#search-results a.hit[data-id="1.1.4"]').click();
  const mark = target(page).locator('mark.hit').first();
  await expect(mark).toBeInViewport();
  const [{ y, height }, below] = [(await mark.boundingBox())!, (await bar(page).boundingBox())!];
  assert.ok(y + height <= below.y);
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await expect(bar(page)).toBeVisible();
  await expect(mark).not.toBeInViewport();
});

test('what is marked on the clause is what was found, and no part of a longer word or number', async ({ open }) => {
  for (const [language, query, id] of [
    ['en', 'road', '3.1.1'],
    ['zh', '100', 'indicator-13'],
    ['zh', '牦牛 养殖', '9.2.1'],
  ] as const) {
    const page = await open(answer(language, query));
    await answered(page);
    const hit = page.locator(`#search-results a.hit[data-id="${id}"]`);
    const found = await hit.locator('..').locator('mark').allInnerTexts();
    await hit.click();
    await expect(bar(page)).toBeVisible();
    assert.deepEqual(await page.locator('mark.hit').allInnerTexts(), found, query);
  }
});

test('a clause that holds a part of the query is not shown with the marks of an earlier one', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  await page.locator('#search-results a.hit[data-id="9.2.1"]').click();
  await expect(bar(page)).toBeVisible();
  await page.goto(url(answer('zh', '绵羊牦牛')));
  await answered(page);
  await page.locator('.partial a.hit[data-id="9.2.1"]').click();
  await expect(target(page)).toHaveId('9.2.1');
  await page.waitForLoadState('networkidle');
  assert.doesNotMatch((await bar(page).allInnerTexts()).join(), /“牦牛”/);
});

test('a page that the browser has translated keeps the bar and the languages', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  const wrap = () =>
    page.evaluate(() => {
      for (const link of document.querySelectorAll('a')) {
        const font = document.createElement('font');
        font.append(...link.childNodes);
        link.append(font);
      }
    });
  await wrap();
  await page.locator('#search-results a.hit[data-id="9.2.1"] font').click();
  await expect(bar(page)).toContainText('“牦牛”');
  await wrap();
  const next = (await bar(page).locator('.next-hit').getAttribute('href'))!;
  await bar(page).locator('.next-hit font').click();
  await expect(page).toHaveURL(next);
  await expect(target(page)).toBeInViewport();
  await page.locator('.languages a[href^="/en/"]').click();
  await expect(page).toHaveURL(next.replace('/zh/', '/en/'));
});

test('a long query leaves the bar as wide as the window, with the way on and back in it', async ({ open }) => {
  const clause = published('zh')
    .flatMap(({ passages }) => passages)
    .find(({ id }) => id === '9.2.1')!;
  const page = await open(answer('zh', clause.cells[0]!.slice(0, 60)), PHONE);
  await answered(page);
  await page.locator('#search-results a.hit').first().click();
  await expect(bar(page)).toContainText('第1条，共1条');
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= PHONE.viewport.width);
  for (const control of await bar(page).locator('a, button').all()) await expect(control).toBeInViewport();
});

test('the bar stays in view and hides nothing that has the focus; Esc in it closes it', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'), PHONE);
  await answered(page);
  await page.locator('#search-results a.hit[data-id="9.2.1"]').click();
  await expect(bar(page)).toBeInViewport();
  await expect(bar(page)).toHaveCSS('position', 'sticky');
  for (const control of await bar(page).locator('a, button').all()) assert.ok((await control.boundingBox())!.height >= 24);
  const last = page.locator('[id="9.2.3"] .actions summary');
  await last.focus();
  const [focused, fixed] = [(await last.boundingBox())!, (await bar(page).boundingBox())!];
  assert.ok(focused.y + focused.height <= fixed.y, JSON.stringify([focused, fixed]));
  await bar(page).locator('a').first().focus();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('mark.hit')).toHaveCount(0);
});

test('next and previous take no step in the history: back leads to the results', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  await page.locator('#search-results a.hit').nth(1).click();
  for (const n of [3, 4]) {
    await bar(page).getByRole('link', { name: '下一条' }).click();
    await expect(bar(page)).toContainText(`第${n}条`);
  }
  await page.goBack();
  await expect(page).toHaveURL(url(answer('zh', '牦牛')));
});

test('a hit that is opened in another tab, or sent, is marked there; its address is the permanent one again', async ({ open }) => {
  const list = await open(answer('en', 'yak'));
  await answered(list);
  for (const id of ['9.2.1', 'box-3.1']) {
    const sent = (await list.locator(`#search-results a.hit[data-id="${id}"]`).getAttribute('href'))!;
    const page = await open(sent, PHONE);
    await expect(target(page)).toHaveId(id);
    await expect(target(page)).toBeInViewport();
    await expect(target(page).locator('mark.hit').first()).toHaveText(/^yak$/i);
    await expect(page).toHaveURL(url(sent.split('&')[0]!));
    await page.reload();
    await expect(target(page).locator('mark.hit').first()).toBeVisible();
    await bar(page).getByRole('link', { name: 'Search for all' }).click();
    await expect(page).toHaveURL(url(answer('en', 'yak')));
  }
  const [tab] = await Promise.all([
    list.context().waitForEvent('page'),
    list.locator('#search-results a.hit[data-id="9.2.1"]').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(tab.locator(':target mark.hit').first()).toHaveText(/^yak$/i);
});

test('the other languages keep the hits: marked where they have the words, else it is said where those were found', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  await page.locator('#search-results a.hit[data-id="9.2.1"]').click();
  await expect(bar(page)).toBeVisible();
  await page.locator('.languages a[href^="/zh-en/"]').click();
  await expect(page).toHaveURL(url('/zh-en/9/2/#9.2.1'));
  await expect(target(page).locator('mark.hit').first()).toHaveText('牦牛');
  await page.locator('.languages a[href^="/en/"]').click();
  await expect(bar(page)).toContainText('见于规划原文');
  await bar(page).getByRole('link', { name: '下一条' }).click();
  await expect(page).toHaveURL(url('/en/9/2/#9.2.2'));
  await bar(page).getByRole('link', { name: '返回检索结果' }).click();
  await expect(page.locator('a.hit[data-id="9.2.2"]')).toBeFocused();
});

test('words in the heads of a table are marked there, and seen', async ({ open }) => {
  for (const [query, id] of [
    ['项目名称', 'box-3'],
    ['农牧业建设重点工程', 'box-3'],
    ['指标名称', 'indicators'],
  ] as const) {
    const page = await open(answer('zh', query));
    await answered(page);
    await page.locator(`#search-results a.hit[data-id="${id}"]`).click();
    await expect(bar(page)).toBeVisible();
    await expect(page.locator('mark.hit').first()).toHaveText(query);
    await expect(page.locator('mark.hit').first()).toBeInViewport();
  }
});

for (const [screen, options] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const) {
  test(`on ${screen} a hit in a long list opens at its row, below the head of the page and above the bar`, async ({ open }) => {
    for (const [language, query, id] of [
      ['en', 'yak', 'box-3.1'],
      ['zh', '森林覆盖率', 'indicator-18'],
      ['zh', '重于泰山', 'correction-1'],
    ] as const) {
      const page = await open(answer(language, query), options);
      await answered(page);
      const links = page.locator(`#search-results a.hit[data-id="${id}"]`);
      if (!(await links.count())) continue;
      await links.click();
      await expect(bar(page)).toBeVisible();
      await expect(target(page).locator('mark.hit').first()).toBeInViewport();
      const row = (await target(page).locator('mark.hit').first().boundingBox())!;
      const head = (await page.locator('header.site').boundingBox())!;
      assert.ok(row.y >= head.y + head.height - 1 && row.y + row.height <= (await bar(page).boundingBox())!.y, id);
    }
  });
}
