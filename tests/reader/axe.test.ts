import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from './axe.ts';
import { DESK, PHONE, site } from './site.ts';

const { open } = site();

/** One page of each kind. */
const KINDS = ['/', '/zh/', '/zh/part/4/', '/zh/3/', '/zh/1/1/', '/zh/2/4/', '/zh/full/', '/clause/1.1.2/', '/clause/indicator-5/', '/clause/box-5.6/', '/zh/indicators/', '/zh/projects/', '/zh/corrections/', '/zh/search/?q=%E7%89%A6%E7%89%9B', '/zh/about/', '/404.html', '/en/', '/en/1/1/', '/en/2/4/', '/en/part/5/', '/en/full/', '/en/indicators/', '/en/projects/', '/en/corrections/', '/en/search/?q=yak', '/en/about/', '/zh-en/', '/zh-en/1/1/', '/zh-en/2/4/', '/zh-en/part/5/'];

test('axe finds nothing on any kind of page', async () => {
  for (const [i, path] of KINDS.entries()) {
    const page = await open(path, i % 2 ? DESK : PHONE);
    if (path.includes('search')) await page.locator('#search-results[aria-busy="false"] li').first().waitFor();
    assert.deepEqual(await axeViolations(page), [], path);
    await page.context().close();
  }
});
