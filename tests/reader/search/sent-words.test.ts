import assert from 'node:assert/strict';
import { hitsBarEn } from '../../../src/words/en/hits-bar.ts';
import { hitsBarZh } from '../../../src/words/zh/hits-bar.ts';
import { expect, test, url } from '../site.ts';
import { answer, answered } from './reader.ts';

for (const [path, sentence] of [
  ['/en/1/1/#1.1.2&yak', `“yak” ${hitsBarEn.notHere}`],
  ['/zh/1/1/#1.1.2&yak', `“yak” ${hitsBarZh.notHere}`],
] as const)
  test(`words that do not stand in the passage are not said to be marked, and can be searched for (${path})`, async ({ open }) => {
    const page = await open(path);
    await expect(page).toHaveURL(url(path.split('&')[0]!));
    await expect(page.getByRole('status')).toContainText(sentence);
    await expect(page.getByRole('navigation', { name: hitsBarEn.marked })).toHaveCount(0);
    await expect(page.locator('mark.hit')).toHaveCount(0);
    await expect(page.locator(':target')).toBeInViewport();
    await page.getByRole('status').getByRole('link').click();
    await expect(page).toHaveURL(url(`${path.slice(0, 4)}search/#q=yak`));
  });

test('nothing sent, or signs alone: no bar and no mark', async ({ open }) => {
  for (const sent of ['', '&', '..', '&。&%20', '%C2%B7']) {
    const page = await open(`/en/1/1/#1.1.5&${sent}`);
    await expect(page).toHaveURL(url('/en/1/1/#1.1.5'));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.hits-bar, mark.hit')).toHaveCount(0);
    await page.context().close();
  }
});

test('of several words the bar names those that stand there', async ({ open }) => {
  const page = await open('/en/9/2/#9.2.1&yak&airport');
  await expect(page.getByRole('navigation', { name: hitsBarEn.marked })).toContainText(`“yak” ${hitsBarEn.marked}`);
  assert.ok(await page.locator(':target mark.hit').count());
});

test('a word that was marked is not said to be so in an edition that has it not', async ({ open }) => {
  const page = await open('/zh-en/9/2/#9.2.1&yak');
  await expect(page.locator(':target mark.hit').first()).toHaveText(/^yak$/i);
  await page.locator('.languages a[href^="/zh/"]').click();
  await expect(page.getByRole('status')).toContainText(hitsBarZh.notHere);
  await expect(page.locator('mark.hit')).toHaveCount(0);
});

test('a hit of a sign alone has its permanent address', async ({ open }) => {
  const page = await open(answer('zh', '≥'));
  await answered(page);
  for (const href of await page.locator('#search a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    assert.doesNotMatch(href!, /&/);
});
