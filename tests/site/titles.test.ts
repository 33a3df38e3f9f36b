import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, dist } from '../kit/pages.ts';
import { unescaped } from './built.ts';

const pages = builtPages(dist).map(({ address, html }) => {
  const meta = (name: string) => unescaped(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  return { address, title: unescaped(/<title>(.*?)<\/title>/s.exec(html)![1]!), meta };
});

test('no two pages of the site have one title, and none is a bare number', () => {
  const counted = Map.groupBy(pages, ({ title }) => title);
  assert.deepEqual(
    [...counted].filter(([, all]) => all.length > 1).map(([title, all]) => [title, ...all.map(({ address }) => address)]),
    [],
  );
  const bare = /^(?:第[一二三四五六七八九十]+[篇章节]|(?:Part|Chapter|Section|Clause|条款|项目|指标|Row|Indicator) ?)?[\d.]* ?·/;
  assert.deepEqual(
    pages.filter(({ title }) => bare.test(title)).map(({ title }) => title),
    [],
  );
});

test('every page is described in at most some two lines of a list of results, and nothing is cut inside a word', () => {
  for (const { address, meta } of pages) {
    const description = meta('description');
    assert.ok(description.length > 1, address);
    assert.equal(meta('og:description'), description, address);
    assert.ok(meta('og:title').length > 1 && meta('og:site_name').length > 1, address);
    // In two languages each has half, and the sign between them.
    if (/^\/(?:clause|(?:zh|en|zh-en)\/(?:\d|part))/.test(address)) assert.ok(description.length <= 170, `${address}: ${description}`);
  }
});
