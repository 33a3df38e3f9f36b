import assert from 'node:assert/strict';
import { languageOf } from '../../src/editions.ts';
import { actionsWordsOf } from '../../src/words/actions.ts';
import { notFoundEn } from '../../src/words/en/not-found.ts';
import { siteZh } from '../../src/words/zh/site.ts';
import { DESK, expect, PHONE, test, url } from './site.ts';

const zh = actionsWordsOf(languageOf('zh'));
const en = actionsWordsOf(languageOf('en'));

test('who comes to a clause by a link sees on a phone what site, section and clause this is', async ({ open }) => {
  const page = await open('/zh/9/2/#9.2.3', PHONE);
  const arrived = page.locator('[id="9.2.3"] .arrived');
  await expect(arrived).toBeInViewport();
  await expect(arrived).toContainText(siteZh.shortName);
  await expect(arrived).toContainText('第二节');
  await expect(page.locator('[id="9.2.3"] .id')).toBeInViewport();
  await expect(page.locator('[id="9.2.2"] .arrived')).toBeHidden();
});

for (const [screen, options] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`an anchor that is not there says so, and leads to what is (${screen})`, async ({ open }) => {
    const page = await open('/zh/3/1/#3.1.2', options);
    const notice = page.getByRole('status');
    await expect(notice).toBeInViewport();
    await expect(notice).toContainText(zh.noSuchAnchor('3.1.2'));
    await expect(notice).toContainText(zh.clausesThere('3.1', 1));
    await notice.getByRole('link', { name: '3.1.1' }).click();
    await expect(page).toHaveURL(url('/zh/3/1/#3.1.1'));
    await expect(page.locator('[id="3.1.1"]')).toBeInViewport();
  });
}

test('near a clause that is not there: the others of its section', async ({ open }) => {
  const page = await open('/zh/3/#3.3.9');
  await expect(page.getByRole('status').getByRole('link')).toHaveText(['3.3.1']);
});

test('a printed page that begins elsewhere is found in the whole plan', async ({ open }) => {
  const page = await open('/zh/9/2/#page-57');
  await page.getByRole('status').getByRole('link', { name: zh.inWholePlan }).click();
  await expect(page).toHaveURL(url('/zh/full/#page-57'));
  await expect(page.locator('#page-57')).toBeInViewport();
});

for (const address of ['/zh/search/#q=旅游', '/zh/projects/#words=供水', '/en/search/#q=yak', '/zh/figures/#sort=value']) {
  test(`${address}: what a page keeps in its address is no anchor that is lost`, async ({ open }) => {
    const page = await open(address);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('of a translation the passage shows in which a printed page begins, and no place in it', async ({ open }) => {
  const page = await open('/en/full/#page-57');
  const colour = (id: string) => page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(page.locator('[id="20.1.1"] small').first()).toHaveText('pp. 56–57');
  assert.notEqual(await colour('20.1.1'), await colour('20.1.2'));
});

for (const address of ['/en/full/#page-0', '/en/full/#page-138', '/en/1/1/#page-999']) {
  test(`${address}: the printed document has no such page, and so many`, async ({ open }) => {
    const notice = (await open(address)).getByRole('status');
    await expect(notice).toHaveText(notFoundEn.noPage(Number(/\d+$/.exec(address)![0]), 137));
  });
}

test('a printed page in a translation: the clause that holds its mark says so, and leads to it in the Chinese text', async ({ open }) => {
  const page = await open('/en/full/#page-57', PHONE);
  const notice = page.locator('[id="20.1.1"] .notice');
  await expect(notice).toHaveText(`${en.pageMarkedIn('57')} 中文`);
  await expect(notice).toBeInViewport();
  await page.evaluate(() => (location.hash = 'page-59'));
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('.notice')).toContainText('59');
  await page.locator('.notice a').click();
  await expect(page).toHaveURL(url('/zh/full/#page-59'));
  await expect(page.locator('#page-59.page')).toBeInViewport();
  assert.equal(await page.locator('.notice').count(), 0, 'the Chinese text has the mark');
});

test('the first page is where the whole plan begins', async ({ open }) => {
  const page = await open('/zh/9/2/#page-1');
  await page.getByRole('status').getByRole('link', { name: zh.inWholePlan }).click();
  await expect(page).toHaveURL(url('/zh/full/'));
});

for (const [address, ways] of [
  ['/en/indicators/#indicator-99', ['Indicator 1', 'Indicator 26']],
  ['/en/projects/#box-9.99', ['Row 9.1', 'Row 9.17']],
  ['/en/consistency/#finding-999', ['finding-1', 'finding-112']],
  ['/en/corrections/#correction-9999', ['correction-1', 'correction-135']],
  ['/en/terms/#nothing', []],
] as const) {
  test(`${address}: the list says that it has no such entry, and which it has`, async ({ open }) => {
    const page = await open(address);
    const notice = page.locator('.notice');
    await expect(notice).toBeInViewport();
    await expect(notice).toContainText(en.noSuchAnchor(address.split('#')[1]!));
    await expect(notice.getByRole('link')).toHaveText([...ways]);
    if (ways.length) await notice.getByRole('link').first().click();
    else await page.evaluate(() => (location.hash = 'yak'));
    await expect(notice).toHaveCount(0);
  });
}

test('another anchor in the same tab is looked for anew; what a page keeps in its address is no anchor', async ({ open }) => {
  const page = await open('/en/terms/#yak');
  const notice = page.locator('.notice');
  await page.evaluate(() => (location.hash = 'nothing'));
  await expect(notice).toContainText('nothing');
  await page.evaluate(() => (location.hash = 'naught'));
  await expect(notice).toHaveText(en.noSuchAnchor('naught'));
  for (const address of ['/en/figures/#year=2025', `/en/search/#q=${'yak '.repeat(60)}`, '/en/terms/#top']) {
    const kept = await open(address);
    await kept.waitForLoadState('networkidle');
    assert.equal(await kept.locator('.notice').count(), 0, address);
    await kept.context().close();
  }
});

test('words that a browser was to look for are no lost anchor', async ({ open }) => {
  for (const fragment of ['#:~:text=畜牧业', '#9.2.1:~:text=畜牧业', '#q=畜牧业', '']) {
    const page = await open(`/zh/9/2/${fragment}`);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('.notice').count(), 0, fragment);
    await page.context().close();
  }
});

test('in the middle of a long clause a phone still shows its number, and the way to the other language', async ({ open }) => {
  for (const [path, id] of [
    ['/en/9/2/', '9.2.1'],
    ['/zh/1/1/', '1.1.4'],
    ['/zh-en/9/2/', '9.2.1'],
  ] as const) {
    const page = await open(path, PHONE);
    const clause = page.locator(`[id="${id}"]`);
    const box = (await clause.boundingBox())!;
    await page.mouse.wheel(0, box.y + box.height - 600);
    await expect(clause.locator('.id')).toBeInViewport();
    await clause.locator('.actions summary').click();
    await expect(clause.locator('.actions a[lang]').first()).toBeInViewport();
  }
});
