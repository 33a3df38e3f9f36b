import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright';
import { searchEn } from '../../../src/words/en/search.ts';
import { siteEn } from '../../../src/words/en/site.ts';
import { expect, test, url } from '../site.ts';
import { answer, answered, hitsOn, status } from './reader.ts';

type Open = Parameters<Parameters<typeof test>[2]>[0]['open'];

const NO_FILE = (route: Route) => route.fulfill({ status: 404, json: { error: 'no such file' } });
const ANOTHER_SHAPE = (route: Route) => route.fulfill({ json: {} });
const BROKEN = (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' });
const ABORTED = (route: Route) => route.abort();

/** A search page on which a file does not come as it should. */
async function without(open: Open, file: string | RegExp, fails: (route: Route) => Promise<void>, path: string): Promise<Page> {
  const page = await open('/en/about/');
  await page.route(file, fails);
  await page.goto(url(path));
  return page;
}

for (const [name, fails] of Object.entries({ NO_FILE, ANOTHER_SHAPE, BROKEN })) {
  for (const file of ['vocabulary.json', 'places.json', 'filed.json', 'entries.json', 'answers-en.json', 'en.json'])
    test(`${file}: ${name}: the hits are there, what stands beside and what can be taken along`, async ({ open }) => {
      const page = await without(open, `**/search/${file}`, fails, answer('en', 'herders'));
      await answered(page);
      await expect(status(page)).toContainText('“herders”: ');
      await expect(page.locator('.also-found')).toBeAttached();
      await expect(page.locator('.take-hits button').first()).toBeVisible();
      await expect(page.locator('#search')).not.toContainText(searchEn.failed);
      const said = page.locator('#search').getByText(searchEn.namedFailed);
      await expect(said).toHaveCount(file === 'answers-en.json' ? 1 : 0);
    });
}

for (const [script, sentence] of [
  [/_astro\/beyond\.[^/]*\.js/, searchEn.besideFailed],
  [/_astro\/taking\.[^/]*\.js/, searchEn.takeFailed],
] as const)
  test(`${script} does not come: under all of the hits it is said what is missing, and no more`, async ({ open }) => {
    const whole = await open(answer('en', 'yak'));
    await answered(whole);
    const page = await without(open, script, ABORTED, answer('en', 'yak'));
    await answered(page);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    assert.deepEqual(await hitsOn(page), await hitsOn(whole));
    await expect(status(page)).toHaveText(await status(whole).innerText());
  });

test('where nothing was found and what stands beside does not come, it is said that search needs it', async ({ open }) => {
  const page = await without(open, /_astro\/beyond\.[^/]*\.js/, ABORTED, answer('en', 'panda'));
  await answered(page);
  await expect(status(page)).toHaveText(searchEn.failed);
});

for (const [name, fails] of Object.entries({ NO_FILE, ANOTHER_SHAPE }))
  test(`a filter whose list does not come (${name}) says so, and is cleared`, async ({ open }) => {
    const page = await without(open, '**/search/filed.json', fails, answer('en', 'yak', '&place=taxkorgan'));
    await answered(page);
    await expect(status(page)).toContainText(searchEn.filedFailed);
    await page.getByRole('link', { name: searchEn.clearFilters }).click();
    await expect(page).toHaveURL(url(answer('en', 'yak')));
    await answered(page);
    assert.ok((await hitsOn(page)).length);
  });

test('where the script of search does not come, the page says after a while what to do; where it comes, never', async ({ open }) => {
  const page = await without(open, /_astro\/search[^/]*\.js/, ABORTED, answer('en', 'yak'));
  const fallback = page.getByText(siteEn.searchUnloaded);
  await expect(fallback).toBeHidden();
  await expect(fallback).toBeVisible({ timeout: 30_000 });
  await expect(fallback.getByRole('link')).toHaveAttribute('href', '/en/full/');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const come = await open('/en/search/');
  await answered(come);
  await expect(come.getByText(siteEn.searchUnloaded)).toHaveCount(0);
});
