import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtPages, dist, linksIn } from '../kit/pages.ts';

/** Bytes as a host with files compressed beforehand sends them: brotli, which every browser asks for. */
const compressed = (data: Buffer) => brotliCompressSync(data).length;
/** More than that, in a tenth of the time: what fits like this fits. */
const atMost = (data: Buffer) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
const total = (files: readonly Buffer[], size: (data: Buffer) => number) => files.reduce((sum, data) => sum + size(data), 0);
const pages = builtPages(dist);

/** The most that a section page of each edition may weigh, in bytes compressed. */
const BUDGETS = { zh: 14_000, en: 14_000, 'zh-en': 22_000 };

for (const [edition, budget] of Object.entries(BUDGETS)) {
  test(`a section page of ${edition} is at most ${budget / 1000} kB compressed in 3 requests, with at most 2 kB of script`, (context) => {
    const sections = pages.filter(({ address }) => new RegExp(`^/${edition}/\\d+/\\d+/$`).test(address));
    assert.equal(sections.length, 117);
    const weighed = sections
      .map(({ address, html }) => {
        const files = [...new Set([...html.matchAll(/<(?:script|link|img)\b[^>]*\s(?:src|href)="([^"]+)"/g)].map((match) => match[1]!))];
        assert.equal(files.length, 2, `${address}: ${files.join()}`);
        assert.ok(
          readFileSync(
            join(
              dist,
              files.find((file) => file.endsWith('.js'))!,
            ),
          ).length <= 2048,
          'script',
        );
        const sent = [Buffer.from(html), ...files.map((file) => readFileSync(join(dist, file)))];
        return { address, sent, most: total(sent, atMost) };
      })
      .sort((a, b) => b.most - a.most);
    const [heaviest] = weighed;
    const tooHeavy = weighed.filter(({ sent, most }) => most > budget && total(sent, compressed) > budget);
    assert.deepEqual(
      tooHeavy.map(({ address, sent }) => `${address}: ${total(sent, compressed)}`),
      [],
    );
    const gzip = total(heaviest!.sent, (data) => gzipSync(data).length);
    context.diagnostic(`heaviest: ${heaviest!.address}, ${total(heaviest!.sent, compressed)} bytes (with gzip ${gzip})`);
  });
}

test('one stylesheet, the same everywhere; no inline script, no style attribute, nothing from elsewhere', () => {
  const styles = new Set(pages.map(({ html }) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('§')));
  assert.equal(styles.size, 1);
  for (const { address, html } of pages) {
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)[^>]*>/, address);
    assert.doesNotMatch(html, /\sstyle="/, address);
    assert.doesNotMatch(html, /\son\w+="/, address);
    assert.deepEqual(
      linksIn(html).filter((link) => /^(https?:)?\/\//.test(link)),
      [],
      address,
    );
  }
});
