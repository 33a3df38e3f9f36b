import assert from 'node:assert/strict';
import { LONGEST_SENT } from '../../../src/scripts/ask.ts';
import { LONGEST_QUERY } from '../../../src/scripts/search/state.ts';
import { searchBeyondEn } from '../../../src/words/en/search-beyond.ts';
import { searchEn } from '../../../src/words/en/search.ts';
import { searchZh } from '../../../src/words/zh/search.ts';
import { published } from '../../kit/search-text.ts';
import { expect, PHONE, test, url } from '../site.ts';
import { answer, answered, hitsOn } from './reader.ts';

const own = (language: 'zh' | 'en') =>
  published(language)
    .flatMap(({ passages }) => passages)
    .filter(({ kind }) => kind !== 'note');
const long = own('zh').find(({ cells }) => cells[0]!.length > 2 * LONGEST_QUERY)!;

test('of a text that is too long for a query the beginning is searched, which is said, and all of it can be checked', async ({ open }) => {
  const page = await open('/zh/search/', PHONE);
  await page.getByRole('searchbox').fill(long.cells[0]!);
  await answered(page);
  await expect(page.locator('#search-choices')).toContainText(searchZh.tooLong(LONGEST_QUERY));
  assert.deepEqual(await hitsOn(page), [long.id]);
  await page.getByRole('link', { name: searchZh.checkWhole }).click();
  await expect(page.locator('#quotation')).toHaveValue(long.cells[0]!);
  await expect(page.locator('.checked').getByRole('link')).toHaveText([long.id]);
});

test('texts that begin alike are checked each as it stands in the box', async ({ open }) => {
  const page = await open(`/zh/search/`);
  const [text] = long.cells as [string];
  for (const ending of ['甲乙丙', '丁戊己']) {
    await page.getByRole('searchbox').fill(text + ending);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: searchZh.checkWhole }).click();
    await expect(page.locator('#quotation')).toHaveValue(text + ending);
  }
});

test('an address that is too long is answered in the same way, and no word is cut in two', async ({ open }) => {
  const page = await open(answer('en', 'border villages '.repeat(3000)));
  await answered(page);
  await expect(page.locator('#search-choices')).toContainText(searchEn.tooLong(LONGEST_QUERY));
  await expect(page.locator('#search-status')).toContainText('“border”, “villages”');
  assert.ok((await hitsOn(page)).length);
});

test('the box of any page takes half a character, and a text that no address could hold', async ({ open }) => {
  const page = await open('/en/1/1/');
  for (const text of ['yak \ud83d', 'yak '.repeat(1_000_000)]) {
    await page.goto(url('/en/1/1/'));
    await page.getByRole('searchbox').evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.form!.requestSubmit();
    }, text);
    await expect(page).toHaveURL(/\/en\/search\/#q=yak/);
    await answered(page);
  }
  assert.ok((await hitsOn(page)).length);
});

test('of a text that another page cut the search page says how much came', async ({ open }) => {
  const page = await open('/en/1/1/');
  await page.getByRole('searchbox').fill('border villages '.repeat(1000));
  await page.keyboard.press('Enter');
  await answered(page);
  await expect(page.locator('#search-choices')).toContainText(searchEn.onlyCame(LONGEST_SENT));
  await page.getByRole('link', { name: searchEn.checkCame }).click();
  await expect(page.locator('#quotation')).toHaveValue(/^border villages/);
  assert.ok((await page.locator('#quotation').inputValue()).length > LONGEST_SENT - 20);
  const whole = await open(answer('en', 'border villages '.repeat(100)));
  await answered(whole);
  await expect(whole.locator('#search-choices')).not.toContainText(searchEn.onlyCame(LONGEST_SENT));
});

test('a long text is all there again after a reload, and so is what is said of it', async ({ open }) => {
  const page = await open('/zh/search/');
  await page.getByRole('searchbox').fill(long.cells[0]!);
  await expect(page).toHaveURL(/#q=/);
  await answered(page);
  await page.reload();
  await answered(page);
  await expect(page.getByRole('searchbox')).toHaveValue(long.cells[0]!);
  await expect(page.locator('#search-choices')).toContainText(searchZh.tooLong(LONGEST_QUERY));
});

test('where the browser keeps nothing all of a long text is checked, too', async ({ open }) => {
  const page = await open('/zh/about/');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('sessionStorage is blocked');
      },
    }),
  );
  await page.goto(url('/zh/search/'));
  await page.getByRole('searchbox').fill(long.cells[0]!);
  await answered(page);
  await page.getByRole('link', { name: searchZh.checkWhole }).click();
  await expect(page.locator('#quotation')).toHaveValue(long.cells[0]!);
  await expect(page.locator('.checked').getByRole('link')).toHaveText([long.id]);
});

test('what was pasted and is not checked yet is there again for who comes back, from another view or another page', async ({ open }) => {
  const page = await open(answer('zh', '牦牛', '&view=quotation'));
  const area = page.locator('#quotation');
  await area.fill(long.cells[0]!);
  await page.locator('#view-hits').click();
  await answered(page);
  await page.goBack();
  await expect(area).toHaveValue(long.cells[0]!);
  await area.fill(`${long.cells[0]!}。`);
  await page.goto(url('/zh/1/1/'));
  await page.goBack();
  await expect(area).toHaveValue(`${long.cells[0]!}。`);
});

test('the whole plan, pasted in both languages, is checked to its end, with its progress said, and found word for word', async ({
  open,
}) => {
  const page = await open('/en/search/#q=&view=quotation');
  const lines = (['zh', 'en'] as const).flatMap((language) => own(language).flatMap(({ cells }) => cells));
  await page.locator('#quotation').evaluate((box: HTMLTextAreaElement, text) => (box.value = text), lines.join('\n'));
  await page.evaluate(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    const status = document.querySelector('form.quotation [role=status]')!;
    new MutationObserver(() => said.add(status.textContent!)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('button', { name: searchBeyondEn.check }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.locator('.checks')).toHaveAttribute('aria-busy', 'false', { timeout: 120_000 });
  await expect(page.getByRole('progressbar')).toBeHidden();
  const count = lines.filter((line) => /[^\s\p{Cf}]/u.test(line)).length;
  const exactly = { exactly: count, 'same-words': 0, 'with-differences': 0, nowhere: 0 };
  await expect(page.locator('form.quotation [role=status]')).toHaveText(searchBeyondEn.checked(count, exactly));
});

test('a check is stopped, and another paste takes its place', async ({ open }) => {
  const page = await open('/zh/search/#q=&view=quotation');
  const pasted = own('en').map(({ cells }) => cells[0]!.replaceAll('the', 'teh'));
  await page.locator('#quotation').fill(pasted.join('\n'));
  const check = page.locator('form.quotation button[type=submit]');
  await check.click();
  await page.locator('form.quotation button[type=button]').click();
  await expect(page.locator('.checks')).toHaveAttribute('aria-busy', 'false');
  const shown = await page.locator('.checked').count();
  await page.waitForTimeout(500);
  assert.equal(await page.locator('.checked').count(), shown);
  await check.click();
  await page.locator('#quotation').fill(long.cells[0]!);
  await check.click();
  await expect(page.locator('.checks')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.checked')).toHaveCount(1);
});

test('a quotation in capitals is found, one that ends within a word or number says so', async ({ open }) => {
  const page = await open('/en/search/#q=&view=quotation');
  const words = own('en')
    .find(({ id }) => id === '1.1.3')!
    .cells[0]!.split(' ')
    .slice(10, 30)
    .join(' ');
  for (const [quoted, but] of [
    [words.toUpperCase(), ['capitals']],
    [words.slice(0, -2), ['ends-within']],
    [words.slice(2, -2).toUpperCase(), ['capitals', 'begins-within', 'ends-within']],
  ] as const) {
    await page.locator('#quotation').fill(quoted);
    await page.locator('form.quotation button[type=submit]').click();
    await expect(page.locator('.checked')).toHaveText(quoted + searchBeyondEn.sameWords('1.1.3', 'en', but));
  }
});
