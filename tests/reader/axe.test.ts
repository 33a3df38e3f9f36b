import assert from 'node:assert/strict';
import { axeViolations } from './axe.ts';
import { DESK, PHONE, test } from './site.ts';

/** Pages of each kind, in turn on a phone and on a desk. */
const PAGES: [kind: string, path: string][] = [
  ['cover', '/'],
  ['contents', '/zh/'],
  ['part', '/zh/part/4/'],
  ['chapter', '/zh/3/'],
  ['section', '/zh/1/1/'],
  ['indicators in their section', '/zh/2/4/'],
  ['whole plan', '/zh/full/'],
  ['clause', '/clause/1.1.2/'],
  ['indicator', '/clause/indicator-5/'],
  ['project', '/clause/box-5.6/'],
  ['indicators', '/zh/indicators/'],
  ['projects', '/zh/projects/'],
  ['subjects', '/zh/subjects/'],
  ['corrections', '/zh/corrections/'],
  ['search', '/zh/search/?q=%E7%89%A6%E7%89%9B'],
  ['about', '/zh/about/'],
  ['data', '/zh/data/'],
  ['not found', '/404.html'],
  ['not found, understood', '/clause/3.1.9'],
  ['contents', '/en/'],
  ['section', '/en/1/1/'],
  ['indicators in their section', '/en/2/4/'],
  ['part', '/en/part/5/'],
  ['whole plan', '/en/full/'],
  ['indicators', '/en/indicators/'],
  ['projects', '/en/projects/'],
  ['subjects', '/en/subjects/'],
  ['corrections', '/en/corrections/'],
  ['search', '/en/search/?q=yak'],
  ['about', '/en/about/'],
  ['data', '/en/data/'],
  ['contents', '/zh-en/'],
  ['section', '/zh-en/1/1/'],
  ['indicators in their section', '/zh-en/2/4/'],
  ['part', '/zh-en/part/5/'],
];

for (const [kind, pages] of Map.groupBy(
  PAGES.map(([kind, path], i) => ({ kind, path, size: i % 2 ? DESK : PHONE })),
  (page) => page.kind,
)) {
  test.describe(`axe finds nothing: ${kind}`, () => {
    for (const { path, size } of pages) {
      test(path, async ({ open }) => {
        const page = await open(path, size);
        if (path.includes('search')) await page.locator('#search-results[aria-busy="false"] li').first().waitFor();
        assert.deepEqual(await axeViolations(page), []);
      });
    }
  });
}
