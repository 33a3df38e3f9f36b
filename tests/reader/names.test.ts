import assert from 'node:assert/strict';
import { DESK, PHONE, test } from './site.ts';
import { DATA_PAGES } from './reference/pages.ts';

const PAGES = [
  '/',
  ...['zh', 'en', 'zh-en'].flatMap((tag) => ['', '1/1/', '2/4/', '4/', 'part/5/', 'full/'].map((path) => `/${tag}/${path}`)),
  '/zh/about/',
  '/en/about/',
  '/zh/search/?q=%E7%89%A6%E7%89%9B',
  '/en/search/?q=yak',
  '/404.html',
  ...DATA_PAGES.map(({ path }) => path),
];
const LANDMARKS = /^(navigation|form|region|search|complementary|main|banner|contentinfo)$/;
const USED = /^(link|button|searchbox|textbox|combobox|checkbox|radio)$/;

/** One thing of the accessibility tree, in the page's order; `inTable`: its row and column say what it is of. */
interface Said {
  role: string;
  name: string;
  level: number;
  inTable: boolean;
}

/** The tree as Playwright writes it: a line for each thing, its depth by its indent. */
function read(snapshot: string): Said[] {
  let table = Infinity;
  return snapshot.split('\n').flatMap((line) => {
    const [, indent, role, name, more] = /^(\s*)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(line) ?? [];
    if (role === undefined) return [];
    if (indent!.length <= table) table = role === 'table' ? indent!.length : Infinity;
    const level = Number(/\[level=(\d)\]/.exec(more!)?.[1] ?? 0);
    return [{ role, name: name ?? '', level, inTable: indent!.length > table }];
  });
}

const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);

for (const [i, path] of PAGES.entries()) {
  test(`what can be used has a name, landmarks are told apart, headings do not jump: ${path}`, async ({ open }) => {
    const page = await open(path, i % 2 ? DESK : PHONE);
    if (path.includes('?q=')) await page.locator('#search-results[aria-busy="false"] li').first().waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const all = read(await page.locator('body').ariaSnapshot());
    const used = all.filter(({ role }) => USED.test(role));
    assert.ok(used.length > 10);
    assert.deepEqual(
      used.filter(({ name }) => !name.trim()),
      [],
    );
    // A number alone says nothing in a list of links.
    assert.deepEqual(
      used.filter(({ name, inTable }) => !inTable && /^\d{1,3}$/.test(name)),
      [],
    );
    assert.deepEqual(twice(all.filter(({ role }) => LANDMARKS.test(role)).map(({ role, name }) => `${role} ${name}`)), []);
    const levels = all.filter(({ level }) => level).map(({ level }) => level);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.deepEqual(
      levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
      [],
    );
  });
}
