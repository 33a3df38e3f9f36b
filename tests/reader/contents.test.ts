import assert from 'node:assert/strict';
import { pagePlaces } from '../../src/plan/page-places.ts';
import { unitsOf } from '../../src/plan/traverse.ts';
import { frontEn } from '../../src/words/en/front.ts';
import { notFoundEn } from '../../src/words/en/not-found.ts';
import { notFoundZh } from '../../src/words/zh/not-found.ts';
import { projectPlan } from '../kit/project.ts';
import { DESK, expect, PHONE, test, url } from './site.ts';

const plan = projectPlan();
const below = unitsOf(plan).filter(({ level }) => level !== 'part');

test('on a phone the parts are folded, on a desk and on paper open', async ({ open }) => {
  const phone = await open('/zh/', { ...PHONE, javaScriptEnabled: false });
  await expect(phone.locator('.contents .entry:visible')).toHaveCount(0);
  await phone.locator('.contents summary').nth(1).click();
  await expect(phone.locator('.contents .entry:visible')).toHaveCount(13);
  await phone.emulateMedia({ media: 'print' });
  await expect(phone.locator('.contents .entry:visible')).toHaveCount(below.length);
  const desk = await open('/zh/', { ...DESK, javaScriptEnabled: false });
  await expect(desk.locator('.contents .entry:visible')).toHaveCount(below.length);
});

test('each printed page begins where its link leads', async ({ open }) => {
  const places = pagePlaces(plan);
  assert.deepEqual(
    [...places.keys()].sort((a, b) => a - b),
    Array.from({ length: plan.lastPage }, (_, i) => i + 1),
  );
  const page = await open('/zh/');
  const ticks = page.locator('.ticks a');
  await expect(ticks.first()).toHaveText('1');
  await expect(ticks.last()).toHaveText(String(plan.lastPage));
  await ticks.getByText('50', { exact: true }).click();
  await expect(page).toHaveURL(/#page-50$/);
  await expect(page.locator('#page-50')).toBeInViewport();
});

test('headings are found as one types: by words, by number, by printed page; what is sent is searched for', async ({ open }) => {
  const page = await open('/zh/', PHONE);
  const field = page.locator('#find-heading input');
  const shown = page.locator('.contents ol ol .entry:visible');
  await field.fill('畜牧业');
  const named = below.filter(({ level, title }) => level === 'section' && title.includes('畜牧业'));
  await expect(shown).toHaveCount(named.length);
  await expect(shown).toContainText(named.map(({ title }) => title));
  await field.fill('3.2');
  await expect(shown).toContainText(['推进中巴、塔莎铁路建设']);
  await field.fill('第17页');
  await expect(shown.filter({ hasText: '推进城乡公路网络化发展' })).toHaveCount(1);
  await field.fill('');
  await expect(page.locator('.contents .entry:visible')).toHaveCount(0);
  await field.fill('牦牛');
  await field.press('Enter');
  await expect(page).toHaveURL(url('/zh/search/#q=%E7%89%A6%E7%89%9B'));
});

for (const [edition, typed, place] of [
  ['zh', '57', '/zh/full/#page-57'],
  ['zh', '11.1', '/zh/11/1/'],
  ['zh', '9', '/zh/9/'],
  ['zh-en', '9.2.3', '/zh-en/9/2/#9.2.3'],
  ['en', '3.0.1', '/en/3/#3.0.1'],
] as const) {
  test(`“${typed}” in the field of the contents of ${edition} leads there`, async ({ open }) => {
    const page = await open(`/${edition}/`);
    await page.locator('#heading').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url(place));
  });
}

test('the number of headings found is said in each language of a parallel edition', async ({ open }) => {
  const page = await open('/zh-en/');
  await page.locator('#heading').fill('11.1');
  await expect(page.locator('#headings-found')).toHaveText(/1.*1/);
  await expect(page.locator('#headings-found')).not.toContainText('%s');
});

test('what is no heading is said: a page that is not printed, a clause', async ({ open }) => {
  const page = await open('/zh-en/', PHONE);
  const field = page.locator('#heading');
  const said = page.locator('#headings-found');
  const shown = page.locator('.contents ol ol .entry:visible');
  for (const typed of ['999', '138', 'p. 999']) {
    await field.fill(typed);
    for (const words of [notFoundZh, notFoundEn]) await expect(said).toContainText(words.noPage(/\d+/.exec(typed)![0], plan.lastPage));
    await expect(page.locator('.contents .entry:visible')).toHaveCount(0);
    await field.press('Enter');
    await expect(page).toHaveURL(url('/zh-en/'));
  }
  await field.fill('1.1.2');
  await expect(shown).toHaveCount(1);
  await expect(said).toContainText(frontEn.looksUp('1.1.2'));
  await field.fill('3.1');
  const asNumber = await shown.allTextContents();
  await field.fill('第三章第一节');
  await expect(shown).toHaveCount(asNumber.length);
  assert.deepEqual(await shown.allTextContents(), asNumber);
  await field.press('Enter');
  await expect(page).toHaveURL(url('/zh-en/3/1/'));
});

test('on a phone the button beside the field stays where a finger aims at it while what is typed is looked up', async ({ open }) => {
  for (const path of ['/zh/', '/en/', '/zh-en/']) {
    const page = await open(path, PHONE);
    const button = page.locator('#find-heading button');
    const before = await button.boundingBox();
    const below = await page.locator('.page-scale').boundingBox();
    await page.locator('#find-heading input').fill(path === '/en/' ? 'chapter 9' : '旅游');
    await expect(page.locator('#headings-found')).not.toBeEmpty();
    assert.deepEqual(await button.boundingBox(), before);
    assert.deepEqual(await page.locator('.page-scale').boundingBox(), below);
  }
});
