import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPages, dist } from './pages.ts';
import { build, copySite } from './site-copy.ts';

const pages = builtPages(dist);
/** The languages in which a page is written, by its address. */
const tagOf = (address: string) => /^\/(zh-en|zh|en)\//.exec(address)?.[1] ?? 'zh-en';

test('every page says its language, and is unofficial once; every English one that the Chinese prevails, once', () => {
  for (const { address, html } of pages) {
    assert.match(html, tagOf(address) === 'en' ? /<html lang="en" dir="ltr">/ : /<html lang="zh-CN" dir="ltr"/, address);
    const times = html.split('Unofficial translation; the Chinese text prevails.').length - 1;
    assert.equal(times, tagOf(address) === 'zh' ? 0 : 1, address);
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

test('with an origin: each page is canonical to itself, zh and en name each other, x-default is the cover, part and full pages are noindex', () => {
  const folder = copySite();
  assert.equal(build(folder, { SITE_ORIGIN: 'https://example.org', SITE_BASE: '/plan/' }).status, 0);
  const link = (rel: string, more: string) => `<link rel="${rel}" ${more}>`;
  for (const { address, html } of builtPages(join(folder, 'dist')).filter((page) => page.address !== '/404.html')) {
    const here = `https://example.org/plan${address}`;
    assert.ok(html.includes(link('canonical', `href="${here}"`)), address);
    const repeats = /^\/(zh|en|zh-en)\/(part\/|full\/)/.test(address);
    assert.equal(html.includes('content="noindex"'), repeats, address);
    const paired = /^\/(zh|en)\//.test(address) && !repeats;
    assert.equal(html.split('hreflang=').length - 1, paired ? 3 : 0, address);
    if (!paired) continue;
    for (const [tag, lang] of [['zh', 'zh-CN'], ['en', 'en']]) assert.ok(html.includes(link('alternate', `hreflang="${lang}" href="${here.replace(/\/plan\/(zh|en)\//, `/plan/${tag}/`)}"`)), `${address} ${lang}`);
    assert.ok(html.includes(link('alternate', 'hreflang="x-default" href="https://example.org/plan/"')), address);
  }
  rmSync(folder, { recursive: true });
});
