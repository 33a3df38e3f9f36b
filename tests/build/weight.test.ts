import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtPages, dist, linksIn } from './pages.ts';

/** Bytes as a plain host sends them. */
const compressed = (data: string | Buffer) => gzipSync(data).length;
const pages = builtPages(dist);
const readingPages = pages.filter(({ address }) => /^\/zh\/\d+\/(\d+\/)?$/.test(address));

test('a section page is at most 14 kB compressed in 3 requests, with at most 2 kB of script', (context) => {
  let heaviest = { address: '', bytes: 0 };
  for (const { address, html } of readingPages.filter(({ address }) => /\/\d+\/\d+\//.test(address))) {
    const files = [...new Set([...html.matchAll(/<(?:script|link|img)\b[^>]*\s(?:src|href)="([^"]+)"/g)].map((match) => match[1]!))];
    assert.equal(files.length, 2, `${address}: ${files.join()}`);
    const sizes = files.map((file) => compressed(readFileSync(join(dist, file))));
    const bytes = compressed(html) + sizes.reduce((a, b) => a + b);
    if (bytes > heaviest.bytes) heaviest = { address, bytes };
    assert.ok(readFileSync(join(dist, files.find((file) => file.endsWith('.js'))!)).length <= 2048, 'script');
  }
  assert.ok(heaviest.bytes <= 14_000, `${heaviest.address}: ${heaviest.bytes}`);
  context.diagnostic(`heaviest: ${heaviest.address}, ${heaviest.bytes} bytes`);
});

test('one stylesheet, the same everywhere; no inline script, no style attribute, nothing from elsewhere', () => {
  const styles = new Set(pages.map(({ html }) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('§')));
  assert.equal(styles.size, 1);
  for (const { address, html } of pages) {
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)[^>]*>/, address);
    assert.doesNotMatch(html, /\sstyle="/, address);
    assert.doesNotMatch(html, /\son\w+="/, address);
    assert.deepEqual(linksIn(html).filter((link) => /^(https?:)?\/\//.test(link)), [], address);
    assert.match(html, /<html lang="zh-CN" dir="ltr">/, address);
  }
});
