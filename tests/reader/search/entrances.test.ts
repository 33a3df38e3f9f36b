import assert from 'node:assert/strict';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { answered, searchBox } from './reader.ts';

const asked = (tag: 'zh' | 'en', query: string) => url(`/${tag}/search/#q=${encodeURIComponent(query)}`);

/** Pages with a box in their header, and the search that letters without a script of their own are sent to. */
for (const [path, latin] of [
  ['/zh/9/2/', 'zh'],
  ['/en/9/2/', 'en'],
  ['/zh-en/9/2/', 'en'],
  ['/clause/9.2.1/', 'en'],
  ['/en/about/', 'en'],
  ['/zh-en/full/', 'en'],
] as const)
  test(`the header of ${path} sends Chinese to the Chinese results, other letters to ${latin}`, async ({ open }) => {
    for (const [query, tag] of [
      ['牦牛', 'zh'],
      ['yak', latin],
    ] as const) {
      const page = await open(path);
      await (await searchBox(page)).fill(query);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(asked(tag, query));
      await answered(page);
      if (tag === 'zh' && query === '牦牛') await expect(page.locator('#search-results a.hit').first()).toBeVisible();
    }
  });

for (const [path, query, tag] of [
  ['/en/', '牦牛', 'zh'],
  ['/en/', 'yak', 'en'],
  ['/zh/', '牦牛', 'zh'],
  ['/zh-en/', '牦牛', 'zh'],
  ['/zh-en/', 'yak', 'en'],
] as const)
  test(`the field of the contents at ${path} sends ${query} to ${tag}`, async ({ open }) => {
    const page = await open(path, PHONE);
    await page.locator('#heading').fill(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(asked(tag, query));
  });

test('a number that no heading has is that of a printed page, in the language of the contents', async ({ open }) => {
  const page = await open('/zh-en/');
  await page.locator('#heading').fill('57');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(url('/zh/full/#page-57'));
});

test('both fields of the page of addresses that do not exist send Chinese to the Chinese results', async ({ open }) => {
  for (const [form, query, tag] of [
    ['en', '牦牛', 'zh'],
    ['zh', '牦牛', 'zh'],
    ['en', 'yak', 'en'],
  ] as const) {
    const page = await open('/nowhere/');
    const field = page.locator(`.not-found form[action="/${form}/search/"] input`);
    await field.fill(query);
    await field.press('Enter');
    await expect(page).toHaveURL(asked(tag, query));
  }
});

test('the English search page answers Chinese with the Chinese text, and leads to its page', async ({ open }) => {
  const page = await open('/en/search/');
  await answered(page);
  await (await searchBox(page)).fill('牦牛');
  await answered(page);
  await expect(page.locator('#search-results .said').first()).toHaveAttribute('lang', 'zh-CN');
  await page.locator('#search-choices a[lang=zh-CN]').click();
  await expect(page).toHaveURL(asked('zh', '牦牛'));
});

test('who is sent to the Chinese results and reads another language has the way to the same answer there', async ({ open }) => {
  for (const [path, locale, ways] of [
    ['/en/9/2/', 'zh-CN', 1],
    ['/zh/9/2/', 'en-GB', 0],
    // A page of both languages does not say which the reader's is; the browser does.
    ['/zh-en/9/2/', 'en-GB', 1],
    ['/zh-en/9/2/', 'zh-CN', 0],
  ] as const) {
    const page = await open(path, { ...DESK, locale });
    await (await searchBox(page)).fill('牦牛');
    await page.keyboard.press('Enter');
    await answered(page);
    await expect(page.locator('#search-choices a[hreflang=en]')).toHaveCount(ways);
  }
  const page = await open('/en/9/2/');
  await (await searchBox(page)).fill('牦牛');
  await page.keyboard.press('Enter');
  await answered(page);
  await page.locator('#search-choices a[hreflang=en]').click();
  await expect(page).toHaveURL(asked('en', '牦牛'));
  await answered(page);
  await expect(page.locator('#search-results .said').first()).toHaveAttribute('lang', 'zh-CN');
});

test('without scripts every field leads to a page that says what it needs', async ({ open }) => {
  for (const path of ['/', '/zh/', '/en/', '/zh-en/', '/nowhere/', '/zh-en/9/2/']) {
    const page = await open(path, { ...DESK, javaScriptEnabled: false });
    const fields = page.locator('form:has(input[name=q])');
    assert.ok((await fields.count()) > 0, path);
    const actions = await fields.evaluateAll((forms) => forms.map((form) => form.getAttribute('action')));
    for (const action of new Set(actions)) {
      await page.goto(url(`${action}?q=yak`));
      await expect(page.locator('main noscript p')).toBeVisible();
    }
  }
});
