import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtPages, dist, linksIn } from '../kit/pages.ts';

/** Bytes as a host with files compressed beforehand sends them: brotli, which every browser asks for. */
const compressed = (data: string | Buffer) => brotliCompressSync(data).length;
const pages = builtPages(dist);

/** The most that a section page of each edition may weigh, in bytes compressed. */
const BUDGETS = { zh: 14_000, en: 14_000, 'zh-en': 22_000 };

for (const [edition, budget] of Object.entries(BUDGETS)) {
  test(`a section page of ${edition} is at most ${budget / 1000} kB compressed in 3 requests, with at most 2 kB of script`, (context) => {
    const sections = pages.filter(({ address }) => new RegExp(`^/${edition}/\\d+/\\d+/$`).test(address));
    assert.equal(sections.length, 117);
    let heaviest = { address: '', bytes: 0, gzip: 0 };
    for (const { address, html } of sections) {
      const files = [...new Set([...html.matchAll(/<(?:script|link|img)\b[^>]*\s(?:src|href)="([^"]+)"/g)].map((match) => match[1]!))];
      assert.equal(files.length, 2, `${address}: ${files.join()}`);
      const sent = [Buffer.from(html), ...files.map((file) => readFileSync(join(dist, file)))];
      const bytes = sent.reduce((sum, data) => sum + compressed(data), 0);
      if (bytes > heaviest.bytes) heaviest = { address, bytes, gzip: sent.reduce((sum, data) => sum + gzipSync(data).length, 0) };
      assert.ok(readFileSync(join(dist, files.find((file) => file.endsWith('.js'))!)).length <= 2048, 'script');
    }
    assert.ok(heaviest.bytes <= budget, `${heaviest.address}: ${heaviest.bytes}`);
    context.diagnostic(`heaviest: ${heaviest.address}, ${heaviest.bytes} bytes (with gzip ${heaviest.gzip})`);
  });
}

test('one stylesheet, the same everywhere; no inline script, no style attribute, nothing from elsewhere', () => {
  const styles = new Set(pages.map(({ html }) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('§')));
  assert.equal(styles.size, 1);
  for (const { address, html } of pages) {
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)[^>]*>/, address);
    assert.doesNotMatch(html, /\sstyle="/, address);
    assert.doesNotMatch(html, /\son\w+="/, address);
    assert.deepEqual(linksIn(html).filter((link) => /^(https?:)?\/\//.test(link)), [], address);
  }
});
