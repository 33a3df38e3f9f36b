import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright';
import { searchWordsOf } from '../../../src/words/search.ts';
import { sourceLanguage } from '../../../src/editions.ts';
import { expect, PHONE, test, url } from '../site.ts';
import { answer, answered, status } from './reader.ts';

declare global {
  interface Window {
    /** Sends the rest of the text, or breaks it off. */
    goOn(whole: boolean): void;
  }
}

const { working } = searchWordsOf(sourceLanguage);

/** The search page with a question, on a network that has brought half of the text so far. */
async function halfway(context: BrowserContext, query: string) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const fetchAll = window.fetch;
    window.fetch = async (input, options) => {
      const response = await fetchAll(input, options);
      if (!String(input).endsWith('/search/zh.json')) return response;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const half = bytes.length / 2;
      return new Response(
        new ReadableStream({
          start(stream) {
            stream.enqueue(bytes.slice(0, half));
            window.goOn = (whole) => {
              if (!whole) return stream.error(new Error('The line is cut'));
              stream.enqueue(bytes.slice(half));
              stream.close();
            };
          },
        }),
      );
    };
  });
  await page.goto(url(answer('zh', query)));
  return { page, hits: page.locator('#search-results .hit'), goOn: (whole: boolean) => page.evaluate((all) => window.goOn(all), whole) };
}

for (const query of ['旅游', '旅游 发展'])
  test(`while the text comes, hits of its beginning are there, uncounted; with the rest they stay, and where they are: ${query}`, async ({
    browser,
  }) => {
    const context = await browser.newContext(PHONE);
    const { page, hits, goOn } = await halfway(context, query);
    await expect(hits.first()).toBeVisible();
    await expect(status(page)).toHaveText(working);
    const chapters = page.locator('#search-results > details');
    await expect(chapters.last().locator('.total')).toHaveText('');
    const first = (await hits.first().elementHandle())!;
    const [begun, before] = [await hits.count(), await first.boundingBox()];
    // A reader who is at the last of them stays there.
    await hits.last().evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
    const focused = await hits.last().getAttribute('data-id');
    await goOn(true);
    await expect(status(page)).toContainText(query.split(' ')[0]!);
    await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
    assert.ok((await hits.count()) > begun);
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['id']), focused);
    const ids = await hits.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['id']));
    assert.equal(new Set(ids).size, ids.length);
    await expect(chapters.filter({ has: page.locator('.total:empty') })).toHaveCount(0);
    const after = (await first.boundingBox())!;
    assert.ok(Math.abs(after.y - before!.y) < 32, `${before!.y} → ${after.y}`);
    await context.close();
  });

test('a text that breaks off is answered by the index, whole; where that cannot be had either, nothing begun is left', async ({
  context,
}) => {
  const broken = await halfway(context, '旅游');
  const thrown: Error[] = [];
  broken.page.on('pageerror', (error) => thrown.push(error));
  await expect(broken.hits.first()).toBeVisible();
  await broken.goOn(false);
  await expect(status(broken.page)).toContainText('221');
  assert.deepEqual(thrown, []);
  const without = await halfway(context, '旅游');
  await expect(without.hits.first()).toBeVisible();
  await without.page.route('**/search/zh/**', (route) => route.abort());
  await without.goOn(false);
  await expect(status(without.page)).toHaveText(searchWordsOf(sourceLanguage).failed);
  await expect(without.hits).toHaveCount(0);
});

test('a chapter that was folded while the text came stays folded, also the last that has begun', async ({ context }) => {
  const { page, hits, goOn } = await halfway(context, '旅游');
  await expect(hits.first()).toBeVisible();
  const last = page.locator('#search-results > details').last();
  const group = (await last.getAttribute('data-group'))!;
  await last.locator('summary').click();
  await goOn(true);
  await answered(page);
  const folded = page.locator(`#search-results > details[data-group="${group}"]`);
  await expect(folded.locator('.total')).toHaveText(/\d/);
  assert.equal(await folded.getAttribute('open'), null);
});

test('what is asked while half of the text is there is begun at once; a hit that is opened then says no number of hits', async ({
  context,
}) => {
  const { page, hits } = await halfway(context, '旅游');
  await expect(hits.first()).toBeVisible();
  await page.getByRole('searchbox').fill('发展');
  await expect(page.locator('#search-results mark').first()).toHaveText('发展');
  await hits.first().click();
  await expect(page.locator('mark').first()).toHaveText('发展');
  await expect(page.locator('.hits-bar')).toContainText('发展');
  await expect(page.locator('.hits-bar')).not.toContainText(/\d/);
});
