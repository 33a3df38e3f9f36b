import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, hitsOn, status } from './reader.ts';
import { demanded } from '../../search/reference.ts';

const box = (page: Page) => page.getByRole('searchbox');
const entries = (page: Page) => page.evaluate(() => history.length);

test('what is typed is answered at once and the address follows; Enter makes an entry to come back to', async ({ open }) => {
  const page = await open('/en/search/');
  const before = await entries(page);
  for (const [typed, query] of [
    ['ya', 'ya'],
    ['k', 'yak'],
  ] as const) {
    await box(page).pressSequentially(typed);
    await expect(page).toHaveURL(url(answer('en', query)));
    await expect(status(page)).toContainText(`“${query}”`);
  }
  await expect(status(page)).toContainText('“yak”: ');
  assert.equal(await entries(page), before);
  await page.keyboard.press('Enter');
  await box(page).fill('airport');
  await page.keyboard.press('Enter');
  await answered(page);
  await page.goBack();
  await expect(page).toHaveURL(url(answer('en', 'yak')));
  await expect(status(page)).toContainText('“yak”: ');
  await expect(box(page)).toHaveValue('yak');
});

test('an answer that was opened, sent or filtered stays to be gone back to when another question is typed', async ({ open }) => {
  const page = await open('/zh/search/?q=%E7%89%A6%E7%89%9B');
  await answered(page);
  await box(page).fill('机场');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(url(answer('zh', '机场')));
  await page.goBack();
  await expect(status(page)).toContainText('“牦牛”');
  await page.goto(url(answer('zh', '牦牛', '&part=3')));
  await answered(page);
  await box(page).fill('机场');
  await expect(status(page)).toContainText('“机场”');
  await page.goBack();
  await expect(page).toHaveURL(url(answer('zh', '牦牛', '&part=3')));
  await expect(box(page)).toHaveValue('牦牛');
});

test('of two queries that are under way the latest alone is answered', async ({ open }) => {
  const page = await open('/zh/search/');
  await box(page).evaluate((input: HTMLInputElement) => {
    for (const value of ['的', '牦牛']) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(url(answer('zh', '牦牛')));
  await answered(page);
  await page.waitForTimeout(300);
  await expect(status(page)).toContainText('“牦牛”：');
  assert.deepEqual(
    (await hitsOn(page)).sort(),
    demanded(published('zh'), '牦牛', 'zh')
      .hits.map(({ id }) => id)
      .sort(),
  );
});

test('an input method that composes changes nothing until it ends', async ({ open }) => {
  const page = await open(answer('zh', '抵边村'));
  await answered(page);
  const [address, said, shown] = [page.url(), await status(page).innerText(), await hitsOn(page)];
  await box(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyM', bubbles: true }));
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const value of ['m', 'mao', 'maoniu']) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: value }));
    }
  });
  await page.waitForTimeout(1500);
  assert.deepEqual([page.url(), await status(page).innerText(), await hitsOn(page)], [address, said, shown]);
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '牦牛';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '牦牛' }));
  });
  await expect(page).toHaveURL(url(answer('zh', '牦牛')));
  await expect(status(page)).toContainText('“牦牛”');
});

test('Latin words that a phone composes are answered as they grow; on a Chinese page, where they may be pinyin, when they rest', async ({
  open,
}) => {
  const compose = (page: Page, word: string) =>
    box(page).evaluate((input: HTMLInputElement, value) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Unidentified', code: '', bubbles: true }));
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: value }));
    }, word);
  const english = await open('/en/search/');
  await compose(english, 'yak');
  await expect(status(english)).toContainText('“yak”: ');
  await expect(english).toHaveURL(url(answer('en', 'yak')));
  await compose(english, 'mao’niu牛');
  await english.waitForTimeout(500);
  await expect(english).toHaveURL(url(answer('en', 'yak')));
  const chinese = await open('/zh/search/');
  await compose(chinese, 'G314');
  await expect(status(chinese)).toContainText('“G314”：');
});

test('where the browser refuses to write the address, every answer is to what stands in the box, and the address follows later', async ({
  open,
}) => {
  const page = await open('/en/search/');
  await answered(page);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
    };
    for (const name of ['pushState', 'replaceState']) Object.defineProperty(history, name, { value: refuse, configurable: true });
  });
  for (const word of ['yak', 'airport']) {
    await box(page).fill(word);
    await expect(status(page)).toContainText(`“${word}”: `);
    await page.waitForTimeout(400);
    await expect(page).toHaveURL(url('/en/search/'));
  }
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('“airport”: ');
  await box(page).fill('tourism');
  await page.evaluate(() => ['pushState', 'replaceState'].forEach((name) => Reflect.deleteProperty(history, name)));
  await expect(status(page)).toContainText('“tourism”: ');
  await expect(page).toHaveURL(url(answer('en', 'tourism')));
  assert.deepEqual(errors, []);
});

test('on a touch screen what is sent off leaves the box, and its keyboard leaves the answer; with a mouse the box keeps the focus', async ({
  open,
}) => {
  for (const [options, kept] of [
    [{ ...PHONE, hasTouch: true, isMobile: true }, false],
    [DESK, true],
  ] as const) {
    const page = await open('/en/search/', options);
    await box(page).fill('yak');
    await page.keyboard.press('Enter');
    await answered(page);
    assert.equal(await box(page).evaluate((field) => field === document.activeElement), kept);
  }
});

test('a hundred keys change the address a few times alone', async ({ open }) => {
  const page = await open('/en/search/');
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...all) => (written.push(name), write(...all));
    }
  });
  await box(page).pressSequentially('border '.repeat(14));
  await expect(page).toHaveURL(/border/);
  assert.ok(Number(await page.evaluate('written.length')) < 20);
});

test('what is typed before the script has come is answered, also over the question of the address, to which one step back leads', async ({
  open,
}) => {
  const page = await open('/en/about/');
  let release = () => {};
  const typed = new Promise<void>((resume) => (release = resume));
  await page.route(/\/_astro\/search[^/]*\.js/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(url(answer('en', 'yak')), { waitUntil: 'commit' });
  await box(page).fill('tourism');
  release();
  await expect(status(page)).toContainText('“tourism”: ');
  await expect(box(page)).toHaveValue('tourism');
  await expect(page).toHaveURL(url(answer('en', 'tourism')));
  await page.goBack();
  await expect(box(page)).toHaveValue('yak');
});
