import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, sentBy, status } from './reader.ts';
import { actionsEn } from '../../../src/words/en/actions.ts';
import { actionsZh } from '../../../src/words/zh/actions.ts';
import { searchBeyondEn } from '../../../src/words/en/search-beyond.ts';
import { searchEn } from '../../../src/words/en/search.ts';
import { searchBeyondZh } from '../../../src/words/zh/search-beyond.ts';
import { texts } from '../../../src/words/zh/search.ts';

const clauses = (language: 'zh' | 'en') =>
  new Map(published(language).flatMap(({ passages }) => passages.map(({ id, cells }) => [id, cells[0]!])));
const zh = clauses('zh');
const en = clauses('en');
const checked = (page: Page) => page.locator('.checked');

async function check(page: Page, passage: string): Promise<void> {
  await page.locator('#quotation').fill(passage);
  await page.locator('form.quotation button[type=submit]').click();
  await expect(page.locator('form.quotation .checks')).toHaveAttribute('aria-busy', 'false');
}

test('a quotation is found exactly, in Chinese and in English, and its clause is a click away; nothing is sent', async ({ open }) => {
  const page = await open('/zh/search/', PHONE);
  await page.getByRole('searchbox').fill('牦牛');
  await page.getByRole('link', { name: '核对引文' }).click();
  await expect(page.getByLabel(/^粘贴一段引文/)).toBeVisible();
  const sent = sentBy(page);
  const address = page.url();
  const quoted = { zh: zh.get('1.1.3')!.slice(30, 80), en: en.get('1.1.3')!.split(' ').slice(10, 40).join(' ') };
  for (const tag of ['zh', 'en'] as const) {
    await check(page, quoted[tag]);
    await expect(checked(page)).toHaveText(quoted[tag] + searchBeyondZh.exactly('1.1.3', tag));
  }
  assert.equal(page.url(), address);
  assert.deepEqual(
    // The other text and a script of the site's own may be asked for: they say nothing of what is checked.
    sent.filter((each) => !/\/(?:search\/en\.json|_astro\/[\w.-]+\.js) /.test(each)),
    [],
  );
  await checked(page).getByRole('link', { name: '1.1.3' }).click();
  await expect(page).toHaveURL(url('/zh-en/1/1/#1.1.3'));
  await expect(page.locator(':target mark.hit').first()).toBeVisible();
});

test('over two paragraphs a quotation is exact in each, and across them in both', async ({ open }) => {
  const page = await open('/en/search/#q=&view=quotation', DESK);
  const [end, start] = [zh.get('1.1.3')!.slice(-40), zh.get('1.1.4')!.slice(0, 40)];
  await check(page, `${end}\n\n${start}`);
  await expect(checked(page)).toHaveText([end + searchBeyondEn.exactly('1.1.3', 'zh'), start + searchBeyondEn.exactly('1.1.4', 'zh')]);
  await check(page, end + start);
  await expect(checked(page)).toHaveText(end + start + searchBeyondEn.exactly('1.1.3, 1.1.4', 'zh'));
});

test('a sentence made of a date and words of everywhere is led to the clause on its matter, not to one that begins alike', async ({
  open,
}) => {
  const page = await open('/zh/search/#q=&view=quotation', PHONE);
  await check(page, '到2025年，全县旅游接待人数达到100万人次');
  await expect(checked(page)).toContainText(searchBeyondZh.nowhere);
  await expect(page.locator('.checks .hit').first()).toHaveText('11.0.1');
});

test('what the buttons of the pages copy is found word for word: its inner marks and its source are no part of it', async ({ open }) => {
  for (const [tag, text, { quotation, citationText }] of [
    ['zh', zh.get('8.1.1')!, actionsZh],
    ['en', en.get('1.1.2')!, actionsEn],
  ] as const) {
    assert.match(text, /“/);
    const page = await open(`/${tag}/search/#q=&view=quotation`, PHONE);
    await check(
      page,
      quotation(text, citationText('…纲要', '…', tag === 'zh' ? '印本第25—26页' : 'printed pages 25–26', 'https://example.org/')),
    );
    await expect(checked(page)).toHaveCount(1);
    await expect(checked(page)).toContainText(tag === 'zh' ? searchBeyondZh.exactly('8.1.1', 'zh') : searchBeyondEn.exactly('1.1.2', 'en'));
    await expect(page.locator('.checks')).toContainText((tag === 'zh' ? searchBeyondZh : searchBeyondEn).sourceAside);
    await check(page, text);
    await expect(page.locator('.checks')).not.toContainText((tag === 'zh' ? searchBeyondZh : searchBeyondEn).sourceAside);
  }
});

test('who types into the box for searching finds, also where a quotation was checked before', async ({ open }) => {
  const page = await open('/en/search/#q=&view=quotation', DESK);
  await check(page, 'yak industry');
  await page.getByRole('searchbox').fill('yak');
  await answered(page);
  await expect(page.locator('#quotation')).toHaveCount(0);
  await expect(page.locator('#search-results .hit').first()).toBeVisible();
  await page.getByRole('link', { name: searchEn.quotationView }).click();
  await expect(page.locator('#quotation')).toHaveValue('yak');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('#quotation')).toHaveValue('yak industry');
});

test('what is in the plan in simplified characters is not counted as not found, and no words are looked for', async ({ open }) => {
  const page = await open('/zh/search/#q=&view=quotation', PHONE);
  await check(page, '是順利完成第一個百年奮鬥目標，為向第二個百年奮鬥目標邁進');
  const found = { exactly: 0, 'same-words': 1, 'with-differences': 0, nowhere: 0 };
  await expect(page.locator('form.quotation').getByRole('status')).toHaveText(searchBeyondZh.checked(1, found));
  await expect(page.locator('.checks .hit')).toHaveText(['1.1.1']);
});

test('with one word changed the place is named and the difference shown, in words and in marks', async ({ open }) => {
  const page = await open('/en/search/#q=&view=quotation', DESK);
  await check(page, en.get('1.1.3')!.replace('border guards', 'border soldiers'));
  await expect(checked(page)).toContainText(searchBeyondEn.differs('1.1.3', 'en'));
  await expect(checked(page).locator('del')).toHaveText('soldiers');
  await expect(checked(page).locator('ins')).toHaveText('guards');
  await expect(checked(page).locator('.differences')).toContainText(/border (soldiers guards|guards soldiers), who/);
  await expect(checked(page)).toContainText(searchBeyondEn.differencesKey);
  await check(page, zh.get('1.1.3')!.slice(0, 60).replace('合力', '齐心'));
  await expect(checked(page).getByRole('link')).toHaveText(['1.1.3']);
  await expect(checked(page).locator('del')).toHaveText('齐心');
  await expect(checked(page).locator('ins')).toHaveText('合力');
});

test('a passage that the plan does not contain is said to be nowhere', async ({ open }) => {
  const page = await open('/zh/search/#q=&view=quotation', PHONE);
  await check(page, '春江潮水连海平，海上明月共潮生。滟滟随波千万里，何处春江无月明。');
  await expect(checked(page)).toContainText(searchBeyondZh.nowhere);
  await expect(checked(page).getByRole('link')).toHaveText([searchBeyondZh.itsWords]);
  await expect(page.locator('form.quotation .partial')).toHaveCount(0);
});

test('of one sentence with a wrong number the passages that hold most of its words stand below', async ({ open }) => {
  const page = await open('/zh/search/#q=&view=quotation', PHONE);
  await check(page, '“到2025年，全县旅游接待人数达到300万人次”');
  await expect(checked(page)).toContainText(searchBeyondZh.nowhere);
  await expect(page.locator('form.quotation .partial a.hit[data-id="11.0.1"]')).toBeVisible();
});

test('who checks what they have in words of their own is led to the passages that hold most of these', async ({ open }) => {
  const page = await open('/en/search/#q=&view=quotation', DESK);
  await check(page, 'The county will build three new airports by 2025.');
  await checked(page).getByRole('link').click();
  await answered(page);
  await expect(page.locator('#search-after .partial a.hit').first()).toBeVisible();
});

test('of each paragraph it is said, once, what in it was read as something else; of none that is nowhere or as the plan writes it', async ({
  open,
}) => {
  const page = await open('/en/search/#q=&view=quotation', DESK);
  const own = en.get('1.1.3')!.split(' ').slice(10, 40).join(' ');
  await check(page, ['⼝岸经济带', `${own.slice(0, 9)}\u00ad${own.slice(9)}`, own, '⼝⼝⼝⼝⼝⼝⼝⼝⼝'].join('\n'));
  await expect(checked(page)).toHaveCount(4);
  const said = searchBeyondEn.readAs([{ typed: '⼝', read: '口' }], 0);
  await expect(checked(page).nth(0)).toContainText(said);
  await expect(checked(page).nth(1)).toContainText(searchBeyondEn.invisible);
  for (const other of [searchBeyondEn.invisible, 'is read as']) await expect(checked(page).nth(2)).not.toContainText(other);
  await expect(checked(page).nth(3)).toContainText(searchBeyondEn.nowhere);
  await expect(page.locator('form.quotation').getByText('is read as')).toHaveCount(1);
  await check(page, '`'.repeat(3) + en.get('1.1.3')!.split(' ').slice(10, 40).join(' '));
  await expect(checked(page)).toContainText(searchBeyondEn.marksReadAs([{ typed: '`', read: '’' }], 0));
});

test('what stands in the plan in simplified characters, or accents aside, is said so, with the way there, and never as exact', async ({
  open,
}) => {
  const page = await open('/en/search/#q=&view=quotation', PHONE);
  const traditional = zh.get('1.1.3')!.slice(0, 60).replaceAll('边', '邊').replaceAll('建设', '建設').replaceAll('发展', '發展');
  assert.notEqual(traditional, zh.get('1.1.3')!.slice(0, 60));
  for (const [quoted, language, form, id] of [
    [traditional, 'zh', 'simplified', '1.1.3'],
    ['旅遊', 'zh', 'simplified', undefined],
    ['Kashgar, Ürümqi, Yining and other places within Xinjiang', 'en', 'unaccented', undefined],
  ] as const) {
    await check(page, quoted);
    await expect(checked(page)).toHaveCount(1);
    await expect(checked(page)).toContainText(searchBeyondEn.otherwise(id ?? '', language, form));
    await expect(checked(page)).not.toContainText(searchBeyondEn.exactly('', language));
    await expect(checked(page).getByRole('link').first()).toBeVisible();
  }
  await checked(page).getByRole('link').first().click();
  await expect(page.locator(':target mark.hit').first()).toContainText('Urumqi');
  await page.goto(url('/en/search/#q=&view=quotation'));
  await check(page, '末来五年');
  await expect(checked(page)).not.toContainText('Not so written');
});

test('what was searched stands in the box and is checked at once; a long text that is not found leads there', async ({ open }) => {
  const long = zh.get('1.1.3')!.slice(0, 60).replace('合力', '齐心');
  const page = await open(answer('zh', long), PHONE);
  await answered(page);
  await expect(status(page)).toContainText(`${texts.zh}中没有`);
  await page.locator('#search-after').getByRole('link', { name: '核对引文' }).click();
  await expect(page.locator('#quotation')).toHaveValue(long);
  await expect(checked(page).getByRole('link')).toHaveText(['1.1.3']);
  await expect(checked(page).locator('del')).toHaveText('齐心');
});

test(
  'each paragraph is looked for in its own language, marks around it and what is left out aside; what was ' + 'checked is there again',
  async ({ open }) => {
    const page = await open('/en/search/#q=&view=quotation', DESK);
    const [chinese, english] = [zh.get('3.1.1')!.slice(0, 40), en.get('3.1.1')!.split(' ').slice(0, 20).join(' ')];
    const pasted = `“${chinese}”\n${english} … ${en.get('1.1.3')!.split(' ').slice(10, 30).join(' ')}`;
    await check(page, pasted);
    await expect(checked(page)).toHaveCount(3);
    for (const [i, tag] of (['zh', 'en', 'en'] as const).entries())
      await expect(checked(page).nth(i)).toContainText(searchBeyondEn.exactly('', tag).trim());
    await checked(page).getByRole('link', { name: '3.1.1' }).nth(1).click();
    await expect(page.locator(':target mark.hit').first()).toContainText(english.split(' ')[0]!);
    await expect(page.locator('.hits-bar')).not.toContainText('“”');
    await page.locator('.hits-bar').getByRole('link', { name: 'Back to the results' }).click();
    await expect(page.locator('#quotation')).toHaveValue(pasted);
    await expect(checked(page)).toHaveCount(3);
  },
);

test('the sentences of a line are looked for each in its language; what was said of one text does not stay beside another', async ({
  open,
}) => {
  const page = await open('/en/search/#q=&view=quotation', DESK);
  const [chinese, english] = [zh.get('9.2.3')!.split('。')[0]!, en.get('11.0.1')!.split('. ')[1]!];
  await check(page, `${english}. ${chinese}。`);
  await expect(checked(page)).toHaveCount(2);
  for (const [i, tag] of (['en', 'zh'] as const).entries())
    await expect(checked(page).nth(i)).toContainText(searchBeyondEn.exactly('', tag));
  await page.locator('#quotation').press('End');
  await page.locator('#quotation').pressSequentially(' not');
  await expect(checked(page)).toHaveCount(0);
  await expect(page.locator('form.quotation [role=status]')).toHaveText('');
});

test('a browser that keeps nothing checks a quotation and finds, too', async ({ open }) => {
  const page = await open('/zh/about/', PHONE);
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new Error('blocked');
        },
      });
  });
  await page.goto(url('/zh/search/#q=&view=quotation'));
  await check(page, zh.get('1.1.3')!.slice(0, 40));
  await expect(checked(page)).toContainText(searchBeyondZh.exactly('1.1.3', 'zh'));
  await page.goto(url(answer('zh', '抵边村')));
  await page.locator('#search-results a.hit').first().click();
  await expect(page.locator(':target')).toContainText('抵边村');
});
