import assert from 'node:assert/strict';
import { asked as askedInNode } from '../../search/asked.ts';
import { expect, PHONE, test, url } from '../site.ts';
import { answer, answered, status } from './reader.ts';

test('an indicator stands on top with both values in full, what else is stated and every finding that bears on it', async ({ open }) => {
  const page = await open(answer('en', 'GDP 2025'), PHONE);
  await answered(page);
  const top = page.locator('#search-answers li').first();
  await expect(top).toContainText('“GDP” stands in this plan as “Regional gross domestic product”.');
  await expect(top.getByRole('link', { name: 'Regional gross domestic product' })).toHaveAttribute('href', '/en/indicators/#indicator-1');
  await expect(top.locator('dd').nth(0)).toContainText('RMB 1.762 billion');
  await expect(top.locator('dd').nth(1)).toContainText('RMB 2.2 billion');
  await expect(top.locator('dd').nth(1)).toContainText('22 (RMB 100 million)');
  for (const n of [4, 6, 14]) await expect(top.locator(`a[href="/en/consistency/${n}/"]`)).toBeVisible();
  await expect(top.getByText('RMB 1.775 billion', { exact: true })).toBeVisible();
  const sizes = await top.locator('dd, .bearing, li b').evaluateAll((all) => all.map((each) => getComputedStyle(each).fontSize));
  assert.equal(new Set(sizes).size, 1, 'one statement is as prominent as another');
  await expect(status(page)).toContainText('does not contain “GDP”');
});

test('a township that one word names stands before the hits, and arrows lead through it to them', async ({ open }) => {
  const page = await open(answer('zh', '达布达尔乡 旅游'));
  await answered(page);
  const [first] = await page.locator('#search .hit').all();
  await expect(first!).toHaveAttribute('href', '/zh/places/daftar-township/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(first!).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#search-results .hit').first()).toBeFocused();
});

test('what the plan has not, so written or at all, is said, with what is near', async ({ open }) => {
  const slip = await open(answer('zh', '红旗拉甫口岸'));
  await answered(slip);
  await expect(slip.locator('#search-answers')).toContainText('规划中没有“红旗拉甫口岸”，相近的是“红其拉甫口岸”。');
  const missing = await open(answer('en', '3.1.2'));
  await answered(missing);
  await expect(missing.locator('#search-answers')).toContainText('There is no Clause 3.1.2. Section 3.1 has one clause: 3.1.1.');
  const near = await open(answer('zh', '丧葬费'));
  await answered(near);
  await expect(near.locator('#search-after')).toContainText('不用“丧葬费”而用规划中的“丧葬金”');
  await expect(near.locator('#search-after .hit').first()).toHaveAttribute('href', /^\/zh\/34\/1\/#34\.1\.1(&|$)/);
  await expect(near.locator('#search-answers')).toBeHidden();
});

test('a subject is named by its heading and by the names that lead to it, and leads to its page', async ({ open }) => {
  for (const [language, query, href, why] of [
    ['zh', '旅游', '/zh/subjects/tourism/', undefined],
    ['en', 'tourism', '/en/subjects/tourism/', undefined],
    ['zh', '观光', '/zh/subjects/tourism/', '“观光”见“旅游”。'],
    ['en', 'sightseeing', '/en/subjects/tourism/', '“sightseeing”: see “Tourism”.'],
  ] as const) {
    const page = await open(answer(language, query));
    await answered(page);
    const item = page.locator('#search-answers li').filter({ has: page.locator(`a[href="${href}"]`) });
    await expect(item).toHaveCount(1);
    await expect(item.locator('.holds')).toContainText(language === 'zh' ? '条' : 'clauses');
    if (why) await expect(item.locator('.why')).toHaveText(why);
    else await expect(item.locator('.why')).toHaveCount(0);
  }
});

test('of a number with its word that nothing has it is said that there is none, of printed pages how many there are', async ({ open }) => {
  const named = async (language: 'zh' | 'en', query: string) => {
    const page = await open(answer(language, query));
    await answered(page);
    return page.locator('#search-answers');
  };
  await expect(await named('en', 'page 200')).toContainText(/There is no printed page 200: the printed document has \d+ pages\./);
  await expect(await named('zh', '第二百页')).toContainText(/没有印本第200页：印本共\d+页。/);
  await expect(await named('en', 'Indicator 30')).toContainText('There is no Indicator 30.');
  await expect(await named('en', 'Chapter 77')).toContainText('There is no Chapter 77.');
  await expect(await named('zh', '第十一篇')).toContainText('没有第十一篇。');
  await expect(await named('zh', '前后对照999')).toContainText('没有前后对照第999项。');
  await expect((await named('en', 'P2 laboratory')).locator('.hit[href*="#page-2"]')).toHaveCount(0);
});

test('what single words name stands in one line above the hits, and is no hit', async ({ open }) => {
  for (const [language, query, said, options] of [
    ['en', 'tourism, schools, yaks', 'Named by its words: Tourism · Schools · Yaks', PHONE],
    ['zh', '旅游 学校 牦牛', '各词所指：旅游 · 学校 · 牦牛', undefined],
  ] as const) {
    const page = await open(answer(language, query), options);
    await answered(page);
    const line = page.locator('#search-answers .by-words');
    await expect(line).toHaveText(said);
    await expect(line.getByRole('link').first()).toHaveAttribute('href', `/${language}/subjects/tourism/`);
    await expect(line.locator('.hit')).toHaveCount(0);
    assert.ok((await line.boundingBox())!.y < (await status(page).boundingBox())!.y);
    await expect(page.locator('#search-status')).not.toContainText(/,”|，”/);
  }
});

test('passages with the plan’s own name stand beside, under the words that were typed for it', async ({ open }) => {
  const page = await open(answer('zh', 'GDP'));
  await answered(page);
  await expect(page.locator('#search-after .partial').first()).toContainText('不用“GDP”而用规划中的“地区生产总值”：');
  await expect(page.locator('#search-after .partial mark').first()).toHaveText('地区生产总值');
});

test('numbers of commitments, findings and corrections lead there', async ({ open }) => {
  for (const [query, href] of [
    ['前后对照14', '/zh/consistency/14/'],
    ['校勘12', '/zh/corrections/#correction-12'],
    ['承诺9.2.1-3', '/zh/commitments/#commitment-9.2.1-3'],
  ] as const) {
    const page = await open('/zh/search/');
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('#search-answers .hit')).toHaveAttribute('href', href);
  }
});

test('what is shown stands in the order that the hundred questions are judged by', async ({ open }) => {
  for (const [language, query] of [
    ['zh', '瓦恰'],
    ['zh', '57'],
    ['zh', '免费婚检'],
    ['zh', '22亿元'],
    ['zh', '年未人口'],
    ['en', 'border guards'],
    ['en', 'mid-term review'],
    ['en', 'chapter 11 tourism'],
    ['en', 'Uyghur language schools'],
  ] as const) {
    const page = await open(answer(language, query));
    await answered(page);
    const shown = await page
      .locator('#search-answers > section > ul > li .hit, #search-results .hit, #search-after .hit')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-id') ?? each.getAttribute('href')!));
    const wanted = (await askedInNode(query, language)).flatMap(({ what }) => (what === undefined ? [] : [what]));
    assert.deepEqual(shown.slice(0, 5), wanted.slice(0, 5), query);
  }
});

test('without what can be named, search goes on, and a number still leads there', async ({ open }) => {
  const page = await open('/en/about/');
  await page.route('**/search/answers-*.json', (route) => route.abort());
  await page.goto(url('/en/search/'));
  await page.getByRole('searchbox').fill('1.1.2');
  await expect(page.getByRole('link', { name: 'Go to 1.1.2' })).toHaveAttribute('href', '/en/1/1/#1.1.2');
  await page.getByRole('searchbox').fill('yak');
  await expect(page.locator('#search-results .hit').first()).toBeVisible();
  await expect(page.locator('#search-answers')).toBeHidden();
});

test('where the network is slow hits are there first, and what is named comes into a line of its own without moving them', async ({
  context,
}) => {
  const page = await context.newPage();
  let send = (): void => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/search/zh.json', async (route) => {
    await new Promise((done) => setTimeout(done, 900));
    await route.continue();
  });
  await page.route('**/search/answers-zh.json', async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(url(answer('zh', '旅游')));
  const first = page.locator('#search-results .hit').first();
  await expect(first).toBeVisible();
  // All else that belongs to the hits.
  await expect(page.locator('#search-strokes .uprights').first()).toHaveAttribute('d', /./);
  const before = await first.boundingBox();
  send();
  const line = page.locator('#search-answers summary').first();
  await expect(line).toContainText('旅游');
  assert.deepEqual(await first.boundingBox(), before);
  await line.click();
  await expect(page.locator('#search-answers a[href="/zh/subjects/tourism/"]')).toBeVisible();
});
