import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright';
import { readDocx } from '../../kit/docx.ts';
import { published } from '../../kit/search-text.ts';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { answer, answered, hitsOn, status } from './reader.ts';

type Tag = 'zh' | 'en';
const LANG = { zh: 'zh-CN', en: 'en' };
/** What a language's text has under each id, as search reads it. */
const texts = (tag: Tag) => new Map(published(tag).flatMap((page) => page.passages.map((passage) => [passage.id, { page, passage }])));
const text = { zh: texts('zh'), en: texts('en') };
const words = (tag: Tag, id: string) => text[tag].get(id)!.passage.cells;
const WITH_CLIPBOARD = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };

/** What the page hands the reader when a button is pressed. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const row = page.locator('.take-row');
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(row.getByRole('status')).toContainText(name);
  return { name, bytes: readFileSync(await download.path()) };
}

/** What lies in the clipboard as one type. */
const pasted = (page: Page, type: string) =>
  page.evaluate(async (kind) => (await (await navigator.clipboard.read())[0]!.getType(kind)).text(), type);

/** Says when the page's policy, or anything else, refuses something. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  return said;
}

test('as a Word file all hits are whole, in the order shown, each with number, headings, printed pages and address', async ({ open }) => {
  const page = await open(answer('zh', '护边员'));
  const said = complaints(page);
  await answered(page);
  const ids = await hitsOn(page);
  const { name, bytes } = await saved(page, 'Word');
  assert.equal(name, '检索-护边员.docx');
  const { paragraphs, tables, links, runs, properties } = readDocx(bytes);
  assert.deepEqual(
    links.map(({ href }) => decodeURI(new URL(href).hash)),
    [`#q=护边员`, ...ids.map((id) => `#${id}`)],
  );
  assert.ok(links.every(({ text, href }) => text === href && href.startsWith(url('/zh/'))));
  const whole = paragraphs.join('\n');
  assert.ok(whole.includes((await status(page).textContent())!), 'what was found');
  assert.ok(
    whole.includes('检索范围：规划原文') && /以中文原文为准。 版本[0-9a-f]{8}/.test(whole),
    'what was searched, and of which edition',
  );
  assert.equal(properties['dc:title'], paragraphs[0]);
  for (const id of ids) {
    const { page: place, passage } = text.zh.get(id)!;
    if (passage.kind === 'clause') {
      const at = paragraphs.indexOf(id);
      assert.deepEqual(paragraphs.slice(at + 1, at + 3), [place.path, passage.cells[0]!], id);
      assert.match(paragraphs[at + 3]!, new RegExp(`^印本第${passage.pages[0]}(?:—\\d+)?页。http`));
    } else
      assert.ok(
        tables.some(([, row]) => passage.cells.every((cell) => row!.includes(cell))),
        id,
      );
  }
  // The rows of a box have the heads of its columns, as print has them.
  assert.ok(tables.length && tables.every(([head]) => head!.join('|') === '|项目名称|项目内容' || head!.join('|') === '|项目内容'));
  assert.ok(runs.every(({ lang }) => lang === 'zh-CN'));
  assert.deepEqual(said, []);
});

test('with the other text beside it, what is taken holds both, each in its language; the switch stands in the address', async ({
  open,
}) => {
  const page = await open(answer('zh', '护边员'));
  await answered(page);
  await page.getByRole('link', { name: '每条附本版英文译文' }).click();
  await expect(page).toHaveURL(url(answer('zh', '护边员', '&also=en')));
  await answered(page);
  const ids = await hitsOn(page);
  const { paragraphs, runs } = readDocx((await saved(page, 'Word')).bytes);
  for (const id of ids.filter((each) => text.zh.get(each)!.passage.kind === 'clause')) {
    const at = paragraphs.indexOf(id);
    assert.deepEqual(paragraphs.slice(at + 2, at + 4), [words('zh', id)[0], words('en', id)[0]], id);
    assert.equal(runs.find((run) => run.text === words('en', id)[0])!.lang, 'en-GB');
  }
  const rows = parse((await saved(page, 'CSV')).bytes, { bom: true, columns: true }) as Record<string, string>[];
  assert.ok(rows.every(({ text_zh: zh, text_en: en }) => zh!.includes('护边员') && /\w/.test(en!) && !/\p{Script=Han}/u.test(en!)));
  await page.getByRole('link', { name: '不附本版英文译文' }).click();
  await expect(page).toHaveURL(url(answer('zh', '护边员')));
});

test('as CSV each row says all of itself, and a spreadsheet reckons none of it', async ({ open }) => {
  const page = await open(answer('en', 'gross domestic product'));
  await answered(page);
  const ids = await hitsOn(page);
  const { name, bytes } = await saved(page, 'CSV');
  assert.equal(name, 'search-gross-domestic-product.csv');
  assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf');
  const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
  assert.deepEqual(
    rows.map(({ id }) => id!.replace(/^'(?=\d)/, '')),
    ids,
  );
  assert.ok(rows.some(({ id }) => /^'\d/.test(id!)) && rows.every(({ id }) => !/^\d/.test(id!)));
  for (const [i, row] of rows.entries()) {
    const { page: place, passage } = text.en.get(ids[i]!)!;
    assert.equal(row['kind'], passage.kind);
    assert.equal(row['printed_pages'], passage.pages.join(' '));
    assert.ok(row['address']!.endsWith(`#${ids[i]}`));
    assert.equal(row['query'], 'gross domestic product');
    assert.match(row['edition']!, /unofficial.* Version [0-9a-f]{8}$/);
    assert.equal(row['found'], await status(page).textContent());
    if (passage.kind === 'clause') assert.deepEqual([row['text_en'], row['headings']], [passage.cells[0], place.path]);
  }
  const indicator = rows.find(({ id }) => id === 'indicator-1')!;
  assert.deepEqual(indicator['text_en']!.split('\n'), [
    'Indicator category: Economic development',
    'No.: 1',
    `Indicator: ${words('en', 'indicator-1')[0]} (${words('en', 'indicator-1')[1]})`,
    '2020: 17.62',
    '2025: 22',
    'Type: indicative',
  ]);
});

test('copied, all hits are there as shown, filtered and ordered: with headings, tables and links, and as plain text', async ({ open }) => {
  const page = await open(answer('zh', '生产总值', '&kind=clause&order=rank'), WITH_CLIPBOARD);
  const said = complaints(page);
  await answered(page);
  const ids = await hitsOn(page);
  await page.locator('.take-row').getByRole('button', { name: '复制' }).click();
  await expect(page.locator('.take-row').getByRole('status')).toHaveText(`已复制${ids.length}条。`);
  const plain = await pasted(page, 'text/plain');
  assert.deepEqual(
    Array.from(plain.matchAll(/#(\d+\.\d+\.\d+)$/gm), ([, id]) => id),
    ids,
  );
  for (const id of ids) assert.ok(plain.includes(`\n${id}\n`) && plain.includes(words('zh', id)[0]!), id);
  const html = await pasted(page, 'text/html');
  assert.deepEqual(
    Array.from(html.matchAll(/<h2\b[^>]*>(?:<span[^>]*>)?([^<]*)/g), ([, name]) => name),
    ids,
  );
  assert.equal(html.match(/<a [^>]*href=/g)!.length, ids.length + 1);
  const { bytes, name } = await saved(page, '文本');
  assert.deepEqual([bytes.toString('utf8'), name], [plain, '检索-生产总值.txt']);
  assert.deepEqual(said, []);
});

test('one hit is copied with its source by its own button', async ({ open }) => {
  const page = await open(answer('en', 'yak'), WITH_CLIPBOARD);
  await answered(page);
  const [id] = await hitsOn(page);
  const item = page.locator('#search-results li').first();
  await item.getByRole('button', { name: 'Copy with source' }).click();
  await expect(item.getByRole('status')).toHaveText('Copied: 1 passage.');
  const plain = await pasted(page, 'text/plain');
  const { page: place, passage } = text.en.get(id!)!;
  assert.ok(plain.startsWith(`${id}\n${place.path}\n${passage.cells[0]}\nPrinted pages ${passage.pages.join('–')}. http`), plain);
  assert.match(plain, /unofficial.* Version [0-9a-f]{8}\n$/);
});

test('a note that is taken along says that it is none of the plan’s words', async ({ open }) => {
  const [note] = [...text.en.values()].filter(({ passage }) => passage.kind === 'note');
  const [begins] = /(?:[a-z]+ ){3}[a-z]+/.exec(note!.passage.cells[0]!)!;
  const page = await open(answer('en', `"${begins}"`, '&kind=note'));
  await answered(page);
  const ids = await hitsOn(page);
  const { paragraphs } = readDocx((await saved(page, 'Word')).bytes);
  assert.ok(ids.includes(note!.passage.id));
  assert.equal(paragraphs.filter((each) => each === 'Note of this edition, not of the plan').length, ids.length);
  const at = paragraphs.indexOf(note!.passage.cells[0]!);
  assert.equal(paragraphs[at - 1], 'Note of this edition, not of the plan');
});

test('any hit shows its other half after a tap, with what the vocabulary has for the word marked; and hides it', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'), PHONE);
  await answered(page);
  const [id] = await hitsOn(page);
  const item = page.locator('#search-results li').first();
  const button = item.getByRole('button', { name: '本版英文译文' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  const shown = item.locator('.at-hit [lang=en]');
  await expect(shown).toHaveText(words('en', id!)[0]!);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  assert.deepEqual([...new Set(await shown.locator('mark').allTextContents())], ['yak']);
  await button.click();
  await expect(shown).toHaveCount(0);
});

for (const [tag, query, also, marked] of [
  ['zh', '护边员', 'en', /^border[ -](?:guard|ranger|patroller)(?:s|ing)?$/i],
  ['en', 'border guards', 'zh', /^护边员$/],
  ['en', 'yak', 'zh', /^牦牛肉?$/],
  ['zh', '积极推动', 'en', undefined],
] as const)
  test(`all hits at once in both languages: ${query}, ${marked ? 'known words marked' : 'nothing guessed'}`, async ({ open }) => {
    const page = await open(answer(tag, query, `&also=${also}`));
    await answered(page);
    const ids = await hitsOn(page);
    const shown = page.locator(`#search-results .at-hit [lang=${LANG[also]}]`);
    const separated = (cells: string[]) => cells.join(' / ').replace(/\s+/g, ' ').trim();
    assert.deepEqual(
      (await shown.allTextContents()).map((each) => each.replace(/\s+/g, ' ').trim()),
      ids.map((id) => separated(words(also, id))),
    );
    const marks = await shown.locator('mark').allTextContents();
    if (marked) assert.ok(marks.length >= ids.length / 2 && marks.every((mark) => marked.test(mark)), String(marks));
    else assert.deepEqual(marks, []);
    const sentence = page.locator('.take-hits > .total');
    if (marked) await expect(sentence).toContainText(tag === 'zh' ? '词表给' : 'vocabulary has for');
    else await expect(sentence).toContainText(tag === 'zh' ? '不作标记' : 'nothing is marked');
  });

for (const [tag, query] of [
  ['zh', '牦牛'],
  ['en', 'yak'],
] as const)
  test(`who hears the buttons alone is told of which passage each is, after what can be read on it: ${query}`, async ({ open }) => {
    const page = await open(answer(tag, query, '&order=rank'));
    await answered(page);
    const buttons = page.locator('#search-results .at-hit button');
    const names = await buttons.evaluateAll((all) => all.map((each) => [each.getAttribute('aria-label')!, each.textContent!]));
    assert.ok(names.length > 20);
    assert.deepEqual(
      names.filter(([name, label]) => !name!.startsWith(label!)),
      [],
    );
    assert.equal(new Set(names.map(([name]) => name)).size, names.length, 'no two alike');
    const [id] = await hitsOn(page);
    const number = (await page.locator('#search-results a.hit').first().textContent())!;
    assert.ok(id!.includes(/[\d.]+/.exec(number)![0]));
    await expect(buttons.first()).toHaveAccessibleName(tag === 'zh' ? `复制并附出处：${number}` : `Copy with source: ${number}`);
  });

test('what takes hits along is in reach on a phone, and no smaller than a finger', async ({ open }) => {
  const page = await open(answer('zh', '护边员'), PHONE);
  await answered(page);
  for (const button of await page.locator('.take-hits :is(button, a)').all()) {
    const box = (await button.boundingBox())!;
    assert.ok(box.height >= 24 && box.width >= 24 && box.x + box.width <= PHONE.viewport.width, JSON.stringify(box));
    assert.ok(box.y + box.height < PHONE.viewport.height, 'in the first window');
  }
  for (const button of await page.locator('#search-results .at-hit button').all()) assert.ok((await button.boundingBox())!.height >= 24);
});

test('without the network a file that cannot be made is said so', async ({ open }) => {
  const page = await open(answer('zh', '护边员'));
  await answered(page);
  await page.route('**/rows.json', (route) => route.abort());
  await page.locator('.take-row').getByRole('button', { name: 'CSV' }).click();
  await expect(page.locator('.take-row').getByRole('status')).toContainText('未能生成文件');
});
