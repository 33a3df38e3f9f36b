import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { readDocx } from '../../kit/docx.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, status } from './reader.ts';
import { demanded } from '../../search/reference.ts';

/** The lines that a page shows, the id of its passage first in each. */
const rows = (page: Page) =>
  page
    .locator('.concordance tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.querySelector<HTMLElement>('.hit')?.dataset['id'] ?? cell.textContent!)),
    );
const passages = new Map(
  published('zh').flatMap((page) =>
    page.passages.map((passage) => [passage.id, { ...passage, order: page.order + page.passages.indexOf(passage) }]),
  ),
);

/** Whether strings stand as a dictionary of Chinese or English orders them, punctuation aside. */
const sorted = (strings: string[], lang: string) =>
  strings.every((each, i) => !i || new Intl.Collator(lang, { ignorePunctuation: true }).compare(strings[i - 1]!, each) <= 0);
const backwards = (text: string) => Array.from(text).reverse().join('');

test('one line for each occurrence, in the plan’s order, the words as they stand around it', async ({ open }) => {
  const page = await open(answer('zh', '牦牛'));
  await answered(page);
  await page.getByRole('link', { name: '逐处排列' }).click();
  await expect(page).toHaveURL(url(answer('zh', '牦牛', '&view=concordance')));
  await answered(page);
  const lines = await rows(page);
  assert.equal(lines.length, demanded(published('zh'), '牦牛', 'zh').occurrences);
  await expect(status(page)).toContainText(`${lines.length}处`);
  for (const [id, before, found, after] of lines) {
    assert.equal(found, '牦牛');
    assert.ok(
      passages.get(id!)!.cells.some((cell) => cell.includes(before! + found! + after!)),
      id,
    );
  }
  const orders = lines.map(([id]) => passages.get(id!)!.order);
  assert.deepEqual(
    orders,
    [...orders].sort((a, b) => a - b),
  );
});

test('on a phone the term is in the middle of the line, its number beside it', async ({ open }) => {
  const page = await open(answer('zh', '牦牛', '&view=concordance'), PHONE);
  await answered(page);
  const [mark, number] = await Promise.all([
    page.locator('.concordance mark').first().boundingBox(),
    page.locator('.concordance a.hit').first().boundingBox(),
  ]);
  const { width } = PHONE.viewport;
  assert.ok(mark!.x > width / 3 && mark!.x + mark!.width < (3 * width) / 4, `the term stands at ${mark!.x}`);
  assert.ok(number!.x >= 0 && number!.x + number!.width < mark!.x, `the number stands at ${number!.x}`);
});

test('sorted by what follows or precedes, in the address', async ({ open }) => {
  const page = await open(answer('zh', '牦牛', '&view=concordance'));
  await answered(page);
  const all = (await rows(page)).map(String).sort();
  await page.getByRole('link', { name: '按后文' }).click();
  await expect(page).toHaveURL(url(answer('zh', '牦牛', '&view=concordance&order=after')));
  await answered(page);
  const byAfter = await rows(page);
  assert.ok(
    sorted(
      byAfter.map(([, , , after]) => after!),
      'zh-CN',
    ),
  );
  await page.getByRole('link', { name: '按前文' }).click();
  await answered(page);
  await expect(page.getByRole('link', { name: '按前文' })).toHaveAttribute('aria-current', 'true');
  const byBefore = await rows(page);
  assert.ok(
    sorted(
      byBefore.map(([, before]) => backwards(before!)),
      'zh-CN',
    ),
  );
  for (const lines of [byAfter, byBefore]) assert.deepEqual(lines.map(String).sort(), all);
  assert.notDeepEqual(byAfter, byBefore);
});

test('of several lines of one passage each link says which it is, after the number that can be read', async ({ open }) => {
  const page = await open(answer('zh', '牦牛', '&view=concordance'));
  await answered(page);
  const named = await page
    .locator('.concordance a.hit')
    .evaluateAll((all) => all.map((a) => a.getAttribute('aria-label') ?? a.textContent!));
  assert.equal(new Set(named).size, named.length);
  const read = await page.locator('.concordance a.hit').allTextContents();
  for (const [i, name] of named.entries()) assert.ok(name.startsWith(read[i]!), name);
  assert.ok(named.some((name) => /，第2处，共\d处$/.test(name)));
});

test('copied and saved, the lines are those on the page, under the head that hits have, each with its headings and printed pages', async ({
  open,
}) => {
  const page = await open(answer('en', 'yak', '&view=concordance&order=before'), {
    ...DESK,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await answered(page);
  const lines = await rows(page);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText(`Copied: ${lines.length} lines.`)).toBeVisible();
  const [above, table] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n') as [string, string];
  const found = (await status(page).textContent())!;
  assert.ok(
    above.includes(found) && above.includes('Searched: ') && /Version [0-9a-f]{8}\n/.test(above) && above.includes('#q=yak'),
    above,
  );
  const [heads, ...copied] = table
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  assert.deepEqual(heads, ['Clause', 'Before', 'Term', 'After', 'Headings', 'Printed pages']);
  assert.deepEqual(
    copied.map((cells) => cells.slice(0, 4)),
    lines,
  );
  const inEnglish = new Map(
    published('en').flatMap((each) => each.passages.map((passage) => [passage.id, { ...passage, path: each.path }])),
  );
  for (const [id, , , , headings, pages] of copied) {
    const { kind, path, pages: printed } = inEnglish.get(id!)!;
    assert.equal(pages, printed.join(' '), id);
    if (kind === 'clause') assert.equal(headings, path, id);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  const csv = readFileSync(await download.path(), 'utf8');
  assert.equal(download.suggestedFilename(), 'concordance-yak.csv');
  const saved = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  // A number such as 1.1.2 would become a date in a spreadsheet, words that begin with a hyphen a formula.
  const cell = (text: string) => text.replace(/^'(?=[-\d])/, '');
  assert.deepEqual(
    saved.map(({ id, before, term, after }) => [id, before, term, after].map((each) => cell(each!))),
    lines,
  );
  assert.ok(saved.some(({ id }) => /^'\d+\.\d+\.\d+$/.test(id!)) && !saved.some(({ id }) => /^\d/.test(id!)));
  for (const [i, row] of saved.entries()) {
    assert.ok(row['address']!.startsWith(url('/en/')) && row['address']!.endsWith(`#${lines[i]![0]}`), row['address']);
    assert.deepEqual([row['query'], row['found'], row['headings'], cell(row['printed_pages']!)], ['yak', found, ...copied[i]!.slice(4)]);
    assert.match(row['edition']!, /unofficial.* Version [0-9a-f]{8}$/);
  }
});

test('with the other text beside it: what stands around known renderings of a term, all of a passage where none is known', async ({
  open,
}) => {
  const page = await open(answer('zh', '护边员', '&view=concordance&also=en'), PHONE);
  await answered(page);
  const shown = page.locator('.rendition [lang=en]');
  const ids = await page.locator('.concordance a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('data-id')!));
  assert.equal(await shown.count(), new Set(ids).size, 'once a passage, below its lines');
  for (const each of await shown.all()) await expect(each.locator('mark').first()).toHaveText(/^border[ -](?:guard|ranger|patroller)/);
  const box = (await shown.first().boundingBox())!;
  assert.ok(box.x >= 0 && box.x + box.width <= PHONE.viewport.width, 'in the window, wherever the lines are scrolled to');
  await page.goto(url(answer('zh', '积极推动', '&view=concordance&also=en')));
  await answered(page);
  await expect(shown.first()).toBeVisible();
  await expect(shown.locator('mark')).toHaveCount(0);
});

test('saved, its lines carry the other text: in a spreadsheet with the renderings, in a Word file below the lines', async ({ open }) => {
  const page = await open(answer('en', 'yak', '&view=concordance&also=zh'));
  await answered(page);
  const ids = await page.locator('.concordance a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('data-id')!));
  const save = async (button: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return readFileSync(await download.path());
  };
  const lines = parse(await save('CSV'), { bom: true, columns: true }) as Record<string, string>[];
  assert.equal(lines.length, ids.length);
  for (const [i, { text_zh: text, renderings_zh: renderings }] of lines.entries()) {
    assert.equal(text, passages.get(ids[i]!)!.cells.join(' / '));
    for (const rendering of renderings!.split('; ').filter(Boolean)) assert.ok(/^牦牛肉?$/.test(rendering) && text.includes(rendering));
  }
  assert.ok(lines.some(({ renderings_zh: renderings }) => renderings));
  const [table] = readDocx(await save('Word')).tables;
  const [, ...rest] = table!;
  assert.deepEqual(
    rest.filter((cells) => cells.length > 1).map(([id]) => id),
    ids,
  );
  // Above the lines of a passage where it stands, below them the other text.
  const around = rest.filter((cells) => cells.length === 1).map(([text]) => text!);
  const once = ids.filter((id, i) => id !== ids[i + 1]);
  assert.deepEqual(
    around.filter((_, i) => i % 2),
    once.map((id) => passages.get(id)!.cells.join(' / ')),
  );
  for (const [i, id] of once.entries()) assert.match(around[2 * i]!, new RegExp(`p\\. ?${passages.get(id)!.pages[0]}`), id);
});
