import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { serve, type Served } from '../../src/setup/serve.ts';

const FILES: Record<string, string | Buffer> = {
  'site/index.html': 'cover',
  'site/404.html': 'not here',
  'site/zh/index.html': 'contents',
  'site/empty/notes.txt': '笔记',
  'site/plan.js': 'let plan;',
  'site/plan.js.gz': gzipSync('let plan;'),
  'site/a.css': 'a {}',
  'site/table.csv': 'n',
  'site/search.json': '{}',
  'site/x.pf_index': 'bytes',
  'site/icon.svg': '<svg/>',
  'secret.txt': 'outside',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The answer to a path exactly as it is written: fetch would tidy it. */
const ask = (url: string, path: string, headers = {}, method = 'GET') =>
  new Promise<Answer>((done, fail) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, method, headers }, async (response) => {
      const pieces = await Array.fromAsync(response.setEncoding('utf8'));
      done({ status: response.statusCode!, headers: response.headers, body: pieces.join('') });
    });
    asked.on('error', fail).end();
  });

for (const base of ['/', '/plan/']) {
  describe(`a folder served below ${base}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'));
    let served: Served;
    const get = (path: string, headers = {}, method = 'GET') => ask(served.url, base + path, headers, method);
    before(async () => {
      for (const [path, body] of Object.entries(FILES)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), body);
      }
      served = await serve(join(folder, 'site'), { base });
    });
    after(async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    });

    test('a folder is its index.html, and without its closing slash a redirect that keeps the question', async () => {
      assert.match(served.url, /^http:\/\/127\.0\.0\.1:\d+/);
      assert.deepEqual([(await get('')).body, (await get('zh/')).body, (await get('?q=1')).body], ['cover', 'contents', 'cover']);
      const { status, headers } = await get('zh?q=%E7%89%A6');
      assert.deepEqual([status, headers['location']], [301, `${base}zh/?q=%E7%89%A6`]);
      const { headers: bare } = await ask(served.url, base.slice(0, -1) || '//zh');
      assert.equal(bare['location'], base === '/' ? '/zh/' : base);
    });

    test('what is missing, malformed, too long a name or outside is the 404 page with its status', async () => {
      const outside = ['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '..%2f..%2fetc/passwd'];
      for (const path of [
        'nothing',
        'nothing/',
        'a'.repeat(300),
        `${'a'.repeat(300)}/`,
        'empty',
        'empty/',
        'plan.js/',
        '%E0%A4%A',
        '%00',
        ...outside,
      ]) {
        const { status, headers, body } = await get(path);
        assert.deepEqual([status, headers['content-type'], body], [404, 'text/html; charset=utf-8', 'not here'], path);
      }
      if (base !== '/') for (const path of ['/', '/planner/', '/zh/']) assert.equal((await ask(served.url, path)).status, 404, path);
    });

    test('each kind of file has its type, text with its encoding', async () => {
      for (const [path, type] of Object.entries({
        'zh/': 'text/html; charset=utf-8',
        'plan.js': 'text/javascript; charset=utf-8',
        'a.css': 'text/css; charset=utf-8',
        'table.csv': 'text/csv; charset=utf-8',
        'empty/notes.txt': 'text/plain; charset=utf-8',
        'search.json': 'application/json',
        'x.pf_index': 'application/octet-stream',
        'icon.svg': 'image/svg+xml',
      }))
        assert.equal((await get(path)).headers['content-type'], type, path);
    });

    test('an ETag is not sent twice, a range is a part, a HEAD has no body, and what was compressed beforehand is sent so', async () => {
      const { headers } = await get('plan.js');
      assert.equal((await get('plan.js', { 'if-none-match': headers['etag'] })).status, 304);
      const part = await get('plan.js', { range: 'bytes=0-2' });
      assert.deepEqual([part.status, part.body, part.headers['content-range']], [206, 'let', 'bytes 0-2/9']);
      const head = await get('plan.js', {}, 'HEAD');
      assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '9']);
      const zipped = await get('plan.js', { 'accept-encoding': 'gzip' });
      assert.deepEqual([zipped.headers['content-encoding'], zipped.headers['content-type']], ['gzip', 'text/javascript; charset=utf-8']);
    });

    test('a file that changes is served as it is now', async () => {
      writeFileSync(join(folder, 'site/new.txt'), 'one');
      assert.equal((await get('new.txt')).body, 'one');
      // The server reads on to the end of a file whose last byte has been sent.
      await wait(250);
      writeFileSync(join(folder, 'site/new.txt'), 'another');
      assert.equal((await get('new.txt')).body, 'another');
    });
  });
}
