import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteEn } from '../../src/words/en/site.ts';
import { siteZh } from '../../src/words/zh/site.ts';
import { builtPages, dist } from '../kit/pages.ts';

const pages = builtPages(dist);
/** The languages in which a page is written, by its address. */
const tagOf = (address: string) => /^\/(zh-en|zh|en)\//.exec(address)?.[1] ?? 'zh-en';

test('every page says its language, and once, in each of its languages, that it is unofficial and that the Chinese prevails', () => {
  for (const { address, html } of pages) {
    assert.match(html, tagOf(address) === 'en' ? /<html lang="en" dir="ltr">/ : /<html lang="zh-CN" dir="ltr"/, address);
    for (const [words, inIt] of [
      [siteZh, tagOf(address) !== 'en'],
      [siteEn, tagOf(address) !== 'zh'],
    ] as const)
      // What scripts read in the page's data is said to nobody there.
      assert.equal(html.replace(/ data-[\w-]+="[^"]*"/g, '').split(words.footer).length - 1, inIt ? 1 : 0, address);
  }
});

test('a page is written in three languages’ editions under one address each, and each links to the others at the same place', () => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  for (const { address, html } of pages.filter((page) => /^\/zh\/(\d|part|full)/.test(page.address))) {
    for (const edition of ['en', 'zh-en']) {
      const there = address.replace('/zh/', `/${edition}/`);
      assert.ok(byAddress.has(there), there);
      assert.ok(html.includes(`<a href="${there}"`), `${address} → ${there}`);
      assert.ok(byAddress.get(there)!.html.includes(`<a href="${address}"`), `${there} → ${address}`);
    }
  }
});
