import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { languageOf } from '../../src/editions.ts';
import { clausesOf } from '../../src/plan/traverse.ts';
import { actionsWordsOf } from '../../src/words/actions.ts';
import { projectEdition } from '../kit/project.ts';
import { DESK, expect, PHONE, test, url, type Open } from './site.ts';
import { nameOfId } from '../../src/words/names.ts';

const { plans } = projectEdition();
const [zh, en] = (['zh', 'en'] as const).map((tag) => actionsWordsOf(languageOf(tag))) as [
  ReturnType<typeof actionsWordsOf>,
  ReturnType<typeof actionsWordsOf>,
];
const clause = (tag: 'zh' | 'en', id: string) => clausesOf(plans[tag]).find((each) => each.id === id)!;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** A page whose reader lets it write to the clipboard. */
async function opened(open: Open, path: string, options: Parameters<Open>[1] = DESK): Promise<Page> {
  const page = await open(path, { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.waitForLoadState('networkidle');
  return page;
}

const source = {
  zh: (id: string, pages: string, link: string) =>
    `《${plans.zh.title}》，${nameOfId(id, zh.names)}，印本第${pages}页。非官方查阅版。${link}`,
  en: (id: string, pages: string, link: string) =>
    `${plans.en.title}, ${nameOfId(id, en.names)}, ${pages}. Unofficial translation. ${link}`,
};

for (const [screen, options] of Object.entries({ desk: DESK, phone: { ...PHONE, hasTouch: true } })) {
  test(`from a clause one takes its link, its words with their source, its citation (${screen})`, async ({ open }) => {
    const page = await opened(open, '/zh/9/2/', options);
    const actions = page.locator('[id="9.2.1"] .actions');
    const button = (name: string) => actions.getByRole('button', { name });
    await (screen === 'phone' ? actions.locator('summary').tap() : actions.locator('summary').click());
    const link = url('/zh/9/2/#9.2.1');
    await button(zh.copyLink).click();
    assert.equal(await copied(page), link);
    await expect(actions.locator('button', { hasText: zh.copied })).toBeVisible();
    await button(zh.copyCitation).click();
    assert.equal(await copied(page), source.zh('9.2.1', '29—30', link));
    await button(zh.copyQuotation).click();
    const [words, from] = (await copied(page)).split('\n——');
    assert.equal(from, source.zh('9.2.1', '29—30', link));
    // The plan's own quotation marks stand inside those of the quotation.
    assert.equal(words, `“${clause('zh', '9.2.1').text.replaceAll('“', '‘').replaceAll('”', '’')}”`);
    assert.match(words, /‘小畜换大畜’/);
  });
}

test('wherever a clause stands, its words are taken with their source, and never nothing', async ({ open }) => {
  for (const path of ['/zh/9/', '/zh/part/3/', '/zh/full/']) {
    const page = await opened(open, path);
    const actions = page.locator('[id="9.2.1"] .actions');
    await actions.locator('summary').click();
    await actions.getByRole('button', { name: zh.copyQuotation }).click();
    const words = clause('zh', '9.2.1').text;
    assert.equal(await copied(page), zh.quotation(words, source.zh('9.2.1', '29—30', url(`${path}#9.2.1`))), path);
  }
});

for (const [screen, options] of Object.entries({ desk: DESK, phone: PHONE })) {
  test(`words that are selected in a clause are offered with their source, and no others (${screen})`, async ({ open }) => {
    const page = await opened(open, '/zh/9/2/', options);
    const offered = page.getByRole('button', { name: zh.copySelected });
    const select = (selector: string, words: string) =>
      page.locator(selector).evaluate((passage, wanted) => {
        const within = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
        while (within.nextNode()) {
          const at = within.currentNode.textContent!.indexOf(wanted);
          if (at >= 0) return getSelection()!.setBaseAndExtent(within.currentNode, at, within.currentNode, at + wanted.length);
        }
      }, words);
    const words = /\p{Script=Han}{8}/u.exec(clause('zh', '9.2.2').text.slice(40))![0];
    await select('[id="9.2.2"] > p', words);
    await offered.click();
    assert.equal(await copied(page), zh.quotation(words, source.zh('9.2.2', '30—31', url('/zh/9/2/#9.2.2'))));
    await expect(page.locator('.selected', { hasText: zh.copied })).toBeVisible();
    await page.evaluate(() => ((document.activeElement as HTMLElement).blur(), getSelection()!.removeAllRanges()));
    await expect(page.locator('.selected')).toHaveCount(0);
    // The plan's name at the head of the page is no passage of it.
    await select('header.site .name', '塔县');
    await page.waitForTimeout(600);
    await expect(page.locator('.selected')).toHaveCount(0);
  });
}

test('an English quotation has English marks, and its apostrophes stay', async ({ open }) => {
  const page = await opened(open, '/en/1/1/');
  const actions = page.locator('[id="1.1.6"] .actions');
  await actions.locator('summary').click();
  await expect(actions.getByText(en.selectPart)).toBeVisible();
  await actions.getByRole('button', { name: en.copyQuotation }).click();
  const text = await copied(page);
  const { text: words, pages } = clause('en', '1.1.6');
  assert.equal(text, en.quotation(words, source.en('1.1.6', en.pagesOf(pages), url('/en/1/1/#1.1.6'))));
  const [quoted] = text.split('\n') as [string];
  assert.match(words, /“[^”]+”/);
  assert.match(quoted, /^“[^“”]+”$/);
  assert.equal(quoted.match(/\p{L}’\p{L}/gu)?.length, words.match(/\p{L}’\p{L}/gu)!.length);
});

test('beside each other both languages are taken; on a phone the one that is shown', async ({ open }) => {
  const wide = await opened(open, '/zh-en/3/1/');
  const quotation = async (page: Page) => {
    const actions = page.locator('[id="3.1.1"] .actions');
    await actions.locator('summary').click();
    await actions.getByRole('button', { name: `${zh.copyQuotation} · ${en.copyQuotation}` }).click();
    return copied(page);
  };
  const both = await quotation(wide);
  for (const tag of ['zh', 'en'] as const) assert.ok(both.includes(clause(tag, '3.1.1').text.slice(-20)), tag);
  const phone = await opened(open, '/zh-en/3/1/', PHONE);
  await phone.locator('label[for="show-2"]').click();
  const one = await quotation(phone);
  assert.ok(one.includes(plans.en.title) && !one.includes(plans.zh.title), one);
});

test('with the keyboard: opened, copied from and closed with Esc, the focus back where it was; one list is open at a time', async ({
  open,
}) => {
  const page = await opened(open, '/zh/9/2/');
  const summary = (id: string) => page.locator(`[id="${id}"] .actions summary`);
  await summary('9.2.1').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="9.2.1"] .actions button')).toHaveCount(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  while ((await page.locator(':focus').textContent()) !== zh.copyLink) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveText(zh.copied);
  assert.equal(await copied(page), url('/zh/9/2/#9.2.1'));
  await page.keyboard.press('Escape');
  await expect(summary('9.2.1')).toBeFocused();
  await expect(page.locator('.actions[open]')).toHaveCount(0);
  await summary('9.2.1').click();
  await summary('9.2.2').click();
  await expect(page.locator('.actions[open]')).toHaveCount(1);
  assert.equal(await summary('9.2.2').getAttribute('aria-label'), '引用 9.2.2');
});

test('a section, a chapter and a part are cited from their heading, without a script too', async ({ open }) => {
  for (const [path, number] of [
    ['/zh/9/2/', '第9.2节'],
    ['/zh/9/', '第九章'],
    ['/zh/part/3/', '第三篇'],
  ] as const) {
    const without = await open(path, { ...DESK, javaScriptEnabled: false });
    await without.locator('.holds .actions summary').click();
    await expect(without.locator('.holds .citation')).toContainText(`《${plans.zh.title}》，${number}，印本第`);
    await expect(without.locator('.holds .permalink')).toHaveAttribute('href', path);
    const page = await opened(open, path);
    await page.locator('.holds .actions summary').click();
    await page.locator('.holds').getByRole('button', { name: zh.copyCitation }).click();
    assert.match(await copied(page), new RegExp(`^《${plans.zh.title}》，${number}，印本第\\d+—\\d+页。非官方查阅版。${url(path)}$`));
  }
});

test('on the page of a passage link and citation stand in both languages, and are copied at once', async ({ open }) => {
  const without = await open('/clause/9.2.1/', { ...DESK, javaScriptEnabled: false });
  await expect(without.locator('.citations .citation')).toHaveText([
    source.zh('9.2.1', '29—30', ''),
    source.en('9.2.1', 'printed pages 29–30', '').trim(),
  ]);
  await expect(without.locator('.citations .permalink')).toHaveAttribute('href', '/clause/9.2.1/');
  const page = await opened(open, '/clause/9.2.1/');
  const take = page.locator('.take');
  await take.getByRole('button', { name: zh.copyLink }).click();
  assert.equal(await copied(page), url('/clause/9.2.1/'));
  await take.getByRole('button', { name: zh.copyQuotation }).click();
  for (const tag of ['zh', 'en'] as const) assert.ok((await copied(page)).includes(clause(tag, '9.2.1').text.slice(-20)), tag);
  await page.goto(url('/clause/box-5.6/'));
  await take.getByRole('button', { name: zh.copyQuotation }).click();
  assert.match(await copied(page), /^“乡村配套措施\n劳动保障站\n≥50（平方米）”\n——《/);
});

test('what is selected of a clause is what is quoted', async ({ open }) => {
  const page = await opened(open, '/zh/9/2/');
  const words = clause('zh', '9.2.1').text.slice(20, 40);
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('[id="9.2.1"] > p')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    }
  }, words);
  const actions = page.locator('[id="9.2.1"] .actions');
  await actions.locator('summary').click();
  await actions.getByRole('button', { name: zh.copyQuotation }).click();
  assert.ok((await copied(page)).startsWith(`“${words}”`));
});

test('a row that quotes the plan in Chinese on an English page is not cited as a translation', async ({ open }) => {
  const page = await opened(open, '/en/commitments/#commitment-9.2.1-1');
  const row = page.locator('[id="commitment-9.2.1-1"]');
  await row.locator('.actions summary').click();
  await row.getByRole('button', { name: en.copyQuotation }).click();
  const text = await copied(page);
  assert.match(text, /\p{Script=Han}/u);
  assert.doesNotMatch(text, /Unofficial translation/);
});
