import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { DESK, expect, PHONE, test, url, type Open } from '../site.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, hitsOn, searchBox, status } from './reader.ts';
import { demanded } from '../../search/reference.ts';
import { searchBeyondZh } from '../../../src/words/zh/search-beyond.ts';

const pages = { zh: published('zh'), en: published('en') };

/** A search page that has answered. */
async function asked(open: Open, language: 'zh' | 'en', query: string): Promise<Page> {
  const page = await open(answer(language, query));
  await answered(page);
  return page;
}

const beside = (page: Page, label: string) => page.locator('.also-found details').filter({ hasText: label });
const besideIds = (page: Page, label: string) =>
  beside(page, label)
    .locator('a.hit')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-id')));
const marked = (page: Page, within: string) =>
  page.locator(`${within} mark`).evaluateAll((marks) => [...new Set(marks.map(({ textContent }) => textContent!.toLowerCase()))].sort());

for (const [language, typed, place, options] of [
  ['zh', '1.1.2', '/zh/1/1/#1.1.2', DESK],
  ['zh', '第57页', '/zh/full/#page-57', PHONE],
  ['zh', '印本第57页', '/zh/full/#page-57', DESK],
  ['en', 'printed page 57', '/en/full/#page-57', PHONE],
  ['zh', '第三章第一节', '/zh/3/1/#3.1', PHONE],
  ['en', 'p. 57', '/en/full/#page-57', DESK],
  ['en', 'chapter 3 section 1', '/en/3/1/#3.1', PHONE],
] as const) {
  test(`“${typed}” goes straight there, from any page`, async ({ open }) => {
    const page = await open(`/${language}/9/2/`, options);
    await (await searchBox(page)).fill(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url(place));
    await expect(page.locator(':target')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(url(`/${language}/9/2/`));
  });
}

/** The search page on a phone, come to by its link, whose own script waits until it is let go. */
async function unready(open: Open): Promise<{ page: Page; letGo: () => void }> {
  const page = await open('/zh/9/2/', PHONE);
  let letGo = () => {};
  const ready = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/_astro\/search\.[^/]*\.js$/, async (route) => (await ready, await route.continue()));
  await page.getByRole('banner').locator('a[href$="/search/"]').click();
  return { page, letGo };
}

test('a query that is sent before the search page is ready leaves no step more in the history', async ({ open }) => {
  const { page, letGo } = await unready(open);
  // As fast as a person types.
  await page.getByRole('searchbox').pressSequentially('1.1.2', { delay: 100 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(url('/zh/search/#q=1.1.2'));
  letGo();
  await expect(page).toHaveURL(url('/zh/1/1/#1.1.2'));
  await page.goBack();
  await expect(page).toHaveURL(url('/zh/9/2/'));
});

test('what is typed before the search page is ready is answered', async ({ open }) => {
  const { page, letGo } = await unready(open);
  await page.getByRole('searchbox').fill('护边员');
  letGo();
  await expect(page).toHaveURL(url(answer('zh', '护边员')));
  await answered(page);
  assert.ok((await hitsOn(page)).length > 0);
});

test('a place that is being typed is offered, and one that is not in the plan is searched like any words', async ({ open }) => {
  const page = await open('/en/search/');
  await page.getByRole('searchbox').fill('1.1.2');
  await expect(page.locator('#search-answers')).toContainText('Clause 1.1.2');
  await expect(page.locator('#search-answers .hit')).toHaveAttribute('href', '/en/1/1/#1.1.2');
  await expect(page).toHaveURL(url('/en/search/#q=1.1.2'));
  const number = await asked(open, 'zh', '3.1');
  await expect(status(number)).toContainText('没有“3.1”');
  await expect(number.locator('#search-answers .hit')).toHaveAttribute('href', '/zh/3/1/');
  await expect(status(await asked(open, 'en', '99.9.9'))).toContainText('does not contain “99.9.9”');
  await expect(status(await asked(open, 'zh', '第999页'))).toContainText('没有“第999页”');
});

test('a number alone is looked for, and the printed page of that number is offered', async ({ open }) => {
  const page = await asked(open, 'zh', '57');
  await expect(status(page)).toContainText('没有“57”');
  await page.getByRole('link', { name: '印本第57页' }).click();
  await expect(page).toHaveURL(url('/zh/full/#page-57'));
  await expect((await asked(open, 'zh', '999')).locator('#search-answers .hit')).toHaveCount(0);
});

test('English is found in whole words; other forms of a word stand beside, counted apart', async ({ open }) => {
  const page = await asked(open, 'en', 'herder');
  const exact = demanded(pages.en, 'herder', 'en');
  await expect(status(page)).toContainText(`“herder”: ${exact.occurrences} occurrences in`);
  assert.deepEqual(await marked(page, '#search-results'), ['herder']);
  // A passage that is counted above is not counted again.
  const others = demanded(pages.en, 'herders -herder', 'en');
  const label = `Other forms of a word: ${others.occurrences} occurrences in ${others.hits.length} more passages`;
  await expect(beside(page, label)).not.toHaveAttribute('open');
  await beside(page, label).locator('summary').click();
  assert.deepEqual((await besideIds(page, label)).sort(), others.hits.map(({ id }) => id).sort());
  assert.deepEqual(await marked(page, '.also-found details[open]'), ['herders']);
});

test('American spelling finds the British of the translation, beside', async ({ open }) => {
  for (const [typed, written] of [
    ['defense', 'defence'],
    ['programs', 'programme'],
    ['neighboring', 'neighbouring'],
  ] as const) {
    const page = await asked(open, 'en', typed);
    await expect(status(page)).toContainText(`does not contain “${typed}”`);
    await expect(
      beside(page, 'Other forms of a word')
        .locator('mark', { hasText: new RegExp(`^${written}`, 'i') })
        .first(),
    ).toBeVisible();
  }
});

test('“…” asks for one string and no other form; -word leaves out', async ({ open }) => {
  const found = async (query: string) => (await hitsOn(await asked(open, 'en', query))).sort();
  const [apart, together, yaks, withoutMeat] = [
    await found('road construction'),
    await found('"road construction"'),
    await found('yak'),
    await found('yak -meat'),
  ];
  assert.ok(together.length && apart.length > together.length && together.every((id) => apart.includes(id)));
  assert.ok(withoutMeat.length && yaks.length > withoutMeat.length);
  assert.deepEqual(
    withoutMeat,
    demanded(pages.en, 'yak -meat', 'en')
      .hits.map(({ id }) => id)
      .sort(),
  );
  assert.equal(await beside(await asked(open, 'en', '"herder"'), 'Other forms').count(), 0);
});

test('of several words the sentence counts the passages that hold them apart, and says how often they stand together', async ({ open }) => {
  const page = await asked(open, 'en', 'Belt and Road');
  const together = demanded(pages.en, '"Belt and Road"', 'en').occurrences;
  const ofPlan = demanded(pages.en, 'Belt and Road', 'en').hits.filter(({ kind }) => kind !== 'note').length;
  await expect(status(page)).toHaveText(new RegExp(`^“Belt”, “and”, “Road” in one passage: ${ofPlan} clauses\\.$`));
  await expect(status(page)).not.toContainText('occurrence');
  for (const total of await page.locator('#search-results summary .total').allInnerTexts()) assert.match(total, /^\d+ (passage|note)/);
  assert.equal(await page.locator('#search-results li > .path', { hasText: 'occurrence' }).count(), 0);
  const inParts = await page.locator('#search-strokes ol b').allInnerTexts();
  assert.equal(
    inParts.reduce((sum, n) => sum + Number(n), 0),
    ofPlan,
  );
  const byHeight = await page.locator('#search-strokes .uprights').first().getAttribute('d');
  assert.equal(new Set(byHeight!.match(/v-\d+/g)).size, 1, 'one stroke is as high as the other');
  await expect(page.locator('#search-strokes figcaption')).not.toContainText('occurrences');
  await page.getByRole('link', { name: `As an exact phrase, “Belt and Road”: ${together} occurrences` }).click();
  await expect(status(page)).toHaveText(new RegExp(`^“Belt and Road”: ${together} occurrences in `));
});

test('several words that a filter narrows, and that the other language has, count passages, too', async ({ open }) => {
  const page = await asked(open, 'zh', '旅游 生态');
  const { hits } = demanded(pages.zh, '旅游 生态', 'zh');
  const ofPlan = hits.filter(({ kind }) => kind !== 'note').length;
  await expect(status(page)).toHaveText(new RegExp(`^同在一条的“旅游”“生态”：${ofPlan}条（`));
  await expect(status(page)).not.toContainText('处');
  await page.goto(url(answer('zh', '旅游 生态', '&part=3')));
  await answered(page);
  await expect(status(page)).toHaveText(new RegExp(`：\\d+条（共${ofPlan}条）：`));
  const elsewhere = await asked(open, 'zh', 'tourism yak');
  const english = demanded(pages.en, 'tourism yak', 'en').hits.filter(({ kind }) => kind !== 'note').length;
  await expect(elsewhere.getByRole('link', { name: searchBeyondZh.inTranslation('en', undefined, english) })).toBeVisible();
});

test('on the Chinese page English that the Chinese text has not leads to the English search', async ({ open }) => {
  const page = await asked(open, 'zh', 'tourism');
  await page.getByRole('link', { name: searchBeyondZh.inTranslation('en', demanded(pages.en, 'tourism', 'en').occurrences, 0) }).click();
  await expect(page).toHaveURL(url(answer('en', 'tourism')));
});

test('other spellings of a place stand beside, in both languages', async ({ open }) => {
  for (const [language, query, other, label] of [
    ['en', 'Qushiman', 'Quman', 'Other spellings of a place'],
    ['zh', '热斯喀木', '热斯卡木', '地名的其他写法'],
  ] as const) {
    const page = await asked(open, language, query);
    assert.deepEqual(await marked(page, '#search-results'), [query.toLowerCase()]);
    const { hits, occurrences } = demanded(pages[language], `${other} -${query}`, language);
    await expect(beside(page, label).locator('summary')).toHaveText(new RegExp(`[:：] ?${occurrences}\\D.*${hits.length}`));
    assert.deepEqual((await besideIds(page, label)).sort(), hits.map(({ id }) => id).sort());
  }
  const common = await asked(open, 'en', 'Tashkurgan');
  await expect(status(common)).toContainText('does not contain “Tashkurgan”');
  await expect(status(common)).toContainText(
    'other spellings tried: Taxkorgan County, Taxkorgan, Taxkorgan Tajik Autonomous County, Tashkurghan, Taxkurgan.',
  );
  await expect(status(await asked(open, 'en', '"Tashkurgan"'))).not.toContainText('tried');
  await expect(
    beside(common, 'Other spellings')
      .locator('mark', { hasText: /^Taxkorgan$/ })
      .first(),
  ).toBeVisible();
});

test('a traditional query is answered from the simplified text, beside', async ({ open }) => {
  const page = await asked(open, 'zh', '護邊員');
  const { hits, occurrences } = demanded(pages.zh, '护边员', 'zh');
  await expect(status(page)).toContainText('没有“護邊員”');
  await expect(beside(page, '繁体字').locator('summary')).toHaveText(`繁体字所对应的简体字：${occurrences}处（${hits.length}条）`);
  assert.deepEqual(await marked(page, '.also-found'), ['护边员']);
});

test('the received form of a corrected word leads to its clause, beside', async ({ open }) => {
  const page = await asked(open, 'zh', '重于奉山');
  await expect(beside(page, '校勘前的写法').locator('summary')).toHaveText('校勘前的写法：1处（另1条）');
  await beside(page, '校勘前的写法').locator('summary').click();
  await expect(beside(page, '校勘前的写法').locator('a.hit')).toHaveText('1.1.2');
  await expect(beside(page, '校勘前的写法').locator('mark')).toHaveText('重于泰山');
});

test('on the English page Chinese leads, first of all, to the same search in Chinese', async ({ open }) => {
  const page = await asked(open, 'en', '护边员');
  const [first] = await page.locator('#search-choices a').all();
  await expect(first!).toHaveAttribute('lang', 'zh-CN');
  await first!.click();
  await expect(page).toHaveURL(url(answer('zh', '护边员')));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('on the English page Chinese is found in the Chinese text, and opens it beside the English, marked', async ({ open }) => {
  const page = await asked(open, 'en', '护边员');
  const { hits, occurrences } = demanded(pages.zh, '护边员', 'en');
  await expect(status(page)).toContainText(`“护边员”: ${occurrences} occurrences in`);
  assert.deepEqual(
    (
      await page.locator('#search-results a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('&')[0]))
    ).sort(),
    hits.map(({ href }) => href).sort(),
  );
  assert.deepEqual(await marked(page, '#search-results [lang="zh-CN"]'), ['护边员']);
  await page.locator('a.hit[data-id="7.0.1"]').click();
  await expect(page).toHaveURL(url('/zh-en/7/#7.0.1'));
  await expect(page.locator(':target')).toContainText('border guard');
  await expect(page.locator(':target mark.hit').first()).toHaveText('护边员');
  await expect(page.locator('.hits-bar')).toContainText('Back to the results');
});

test('how a query was read is said, and what is the same in another code is found exactly', async ({ open }) => {
  const page = await asked(open, 'zh', '⼝岸');
  const { occurrences } = demanded(pages.zh, '口岸', 'zh');
  await expect(status(page)).toContainText(`“⼝岸”：${occurrences}处`);
  await expect(page.locator('#search-choices')).toContainText(searchBeyondZh.readAs([{ typed: '⼝', read: '口' }], 0));
  const plain = await asked(open, 'zh', '口岸');
  await expect(plain.locator('#search-choices')).not.toContainText(searchBeyondZh.invisible);
  await expect(plain.locator('#search-choices')).not.toContainText('视同');
});

test('of several words, what stands beside counts passages, which hold all of them', async ({ open }) => {
  const page = await asked(open, 'en', 'yak herder');
  const summaries = await page.locator('.also-found summary').allTextContents();
  assert.ok(summaries.length);
  for (const summary of summaries) assert.match(summary, /: [\d,]+ (more )?passages?$/);
});

test('a note on the English page is found by the Chinese that it quotes, below what is counted, and opens marked', async ({ open }) => {
  const page = await asked(open, 'en', '深能福塔');
  const { occurrences, hits } = demanded(pages.zh, '深能福塔', 'en');
  await expect(status(page)).toContainText(`“深能福塔”: ${occurrences} occurrence`);
  const notes = page.locator('.quoting');
  await expect(notes.locator('mark')).toHaveText(['深能福塔']);
  await expect(notes.locator('mark [lang="zh-CN"]')).toHaveText('深能福塔');
  assert.equal((await hitsOn(page)).length, hits.length);
  await notes.locator('a.hit').click();
  await expect(page.locator(':target mark.hit')).toHaveText('深能福塔');
  await expect((await asked(open, 'zh', '深能福塔')).locator('.quoting')).toHaveCount(0);
});
