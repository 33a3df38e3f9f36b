import assert from 'node:assert/strict';
import { clausesOf } from '../../src/plan/traverse.ts';
import { projectPlan } from '../kit/project.ts';
import { DESK, expect, NARROW, PHONE, test, url } from './site.ts';

const plan = projectPlan();
const words = (id: string) => clausesOf(plan).find((clause) => clause.id === id)!.text;

test('a reader goes from the cover through the contents to a clause and on', async ({ open }) => {
  const page = await open('/', PHONE);
  await page.locator('.doors').getByRole('link', { name: '中文', exact: true }).click();
  await page.locator('.contents summary', { hasText: '基础设施建设' }).click();
  await page.locator('.contents').getByRole('link', { name: '3.1 推进城乡公路网络化发展' }).click();
  await expect(page).toHaveURL(url('/zh/3/1/'));
  await expect(page.locator('[id="3.1.1"]')).toContainText(words('3.1.1').slice(0, 30));
  await expect(page.locator('.part-contents [aria-current="page"]')).toContainText('推进城乡公路网络化发展');
  await expect(page.getByRole('navigation', { name: '当前位置' })).toContainText('第三章');
  await page.locator('[rel="next"]').click();
  await expect(page).toHaveURL(url('/zh/3/2/'));
});

for (const javaScriptEnabled of [true, false]) {
  test(`a link to a clause shows it, marked by its colour (scripts ${javaScriptEnabled ? 'on' : 'off'})`, async ({ open }) => {
    const page = await open('/zh/1/1/#1.1.9', { ...DESK, javaScriptEnabled });
    const clause = page.locator('[id="1.1.9"]');
    await expect(clause).toBeInViewport();
    const colour = (id: string) => page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
    if (javaScriptEnabled) assert.notEqual(await colour('1.1.9'), await colour('1.1.8'));
  });
}

test('a full stop glued to the address still finds the clause', async ({ open }) => {
  const page = await open('/zh/1/1/#1.1.9%E3%80%82');
  await expect(page).toHaveURL(url('/zh/1/1/#1.1.9'));
  await expect(page.locator('[id="1.1.9"]')).toBeInViewport();
});

test('printed page 57 and a project row open where they stand', async ({ open }) => {
  await expect((await open('/zh/full/#page-57')).locator('#page-57')).toBeInViewport();
  await expect((await open('/zh/projects/#box-5.6')).locator('[id="box-5.6"]')).toBeInViewport();
  const heading = (await open('/clause/box-5.6/')).getByRole('heading', { level: 1 });
  for (const name of ['项目5.6', '劳动保障站', 'Row 5.6']) await expect(heading).toContainText(name);
});

test('copying a clause gives the plan’s words alone', async ({ open }) => {
  const page = await open('/zh/1/1/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('1.1.2')!));
  await page.keyboard.press('Control+c');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), words('1.1.2'));
});

test('nothing scrolls sideways at 320 pixels but a table in its frame', async ({ open }) => {
  for (const path of [
    '/',
    '/zh/',
    '/zh/2/4/',
    '/zh/3/',
    '/zh/part/4/',
    '/zh/indicators/',
    '/zh/projects/',
    '/zh/corrections/',
    '/zh/search/',
    '/zh/about/',
    '/clause/box-5.6/',
    '/404.html',
    '/en/2/4/',
    '/en/projects/',
    '/en/corrections/',
    '/zh-en/2/4/',
    '/zh-en/part/5/',
    '/zh-en/',
  ]) {
    const page = await open(path, NARROW);
    const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide! <= width!, `${path}: ${wide} in ${width}`);
  }
  const page = await open('/zh/indicators/', NARROW);
  const table = page.locator('.table', { has: page.locator('.indicators') });
  const name = table.locator('tbody tr:not(.group) th').first();
  const before = (await name.boundingBox())!.x;
  await table.evaluate((scrolled) => scrolled.scrollTo(200, 0));
  assert.ok(Math.abs((await name.boundingBox())!.x - before) < 2, 'the first column stays');
});

test('a chapter prints with its text and without the site’s controls', async ({ open }) => {
  const page = await open('/zh/3/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[id="3.3.1"]')).toBeVisible();
  await expect(page.getByRole('search')).toBeHidden();
  for (const control of ['.part-contents', 'footer nav', 'header form', '.actions', '.neighbours'])
    for (const each of await page.locator(control).all()) await expect(each, control).toBeHidden();
  // The clause's number keeps its place in the margin, and the paper says what it is a page of.
  await expect(page.locator('[id="3.3.1"] .id')).toBeVisible();
  await expect(page.locator('footer .on-paper')).toContainText(plan.title);
  await expect(page.locator('footer .on-paper')).toContainText('/zh/3/');
  assert.ok((await page.pdf()).length > 10_000);
});

test('with the keyboard alone: skip link first, then every control, each with a visible outline', async ({ open }) => {
  const page = await open('/zh/3/2/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到正文');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main .breadcrumb a').first()).toBeFocused();
  assert.notEqual(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle), 'none');
  for (let i = 0; i < 60 && (await page.locator(':focus').getAttribute('rel')) !== 'next'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(url('/zh/3/3/'));
});
