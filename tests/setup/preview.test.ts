import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/setup/serve.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A project with what the preview needs, and a cover built for a sub-path; without a cover where none is named. */
function project(context: TestContext, base?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'src/setup'), join(folder, 'src/setup'), { recursive: true });
  for (const file of ['src/settings.ts', 'package.json']) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'dist'));
  if (base) writeFileSync(join(folder, 'dist/index.html'), `<script src="${base}_astro/page.js"></script>`);
  return folder;
}

/** Runs the preview until it has said its address or ended; gives all that it said, and its way to end. */
const preview = (folder: string, words: string[] = [], environment: Record<string, string> = {}) =>
  run(folder, process.execPath, ['src/setup/preview.ts', ...words], environment);

async function run(folder: string, command: string, words: string[], environment: Record<string, string> = {}) {
  const child = spawn(command, words, { cwd: folder, env: { ...process.env, ...environment } });
  let said = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        said += piece;
        if (said.includes('stands at')) done();
      });
  });
  await Promise.race([ready, ended]);
  return {
    said,
    url: /http:\/\/\S+/.exec(said)?.[0] ?? '',
    ended,
    interrupt: () => (child.kill('SIGINT'), ended),
    terminate: () => (child.kill('SIGTERM'), ended),
  };
}

test('without a built site one line says what to do, and the preview ends badly', async (context) => {
  const { said, ended } = await preview(project(context));
  assert.equal(said, 'There is no built site in dist/: run `npm run build` first, or `npm start`, which does both.\n');
  assert.equal(await ended, 1);
});

test('the site is served at the port that was asked for, or at the next free one, said in one line, until Ctrl-C', async (context) => {
  const folder = project(context, '/');
  const taken = await serve(folder);
  context.after(() => taken.close());
  const port = Number(new URL(taken.url).port);
  const { said, url, interrupt } = await preview(folder, ['--port', String(port)]);
  const next = Number(new URL(url).port);
  assert.ok(next > port);
  assert.equal(
    said,
    `Port ${port} is taken: ${next} is the next free one.\nThe site stands at http://127.0.0.1:${next}/ (Ctrl-C ends it).\n`,
  );
  assert.equal((await fetch(url)).status, 200);
  assert.equal(await interrupt(), 0);
  await assert.rejects(fetch(url));
  const wrong = await preview(folder, ['--port', 'high']);
  assert.equal(wrong.said, '--port high is no port: give a number from 1 to 65535\n');
  assert.equal(await wrong.ended, 1);
});

test('who ends npm ends the server that npm started', async (context) => {
  const folder = project(context, '/');
  // Without its scripts before and after, which would install packages.
  const { url, terminate } = await run(folder, 'npm', ['run', '--silent', '--ignore-scripts', 'preview']);
  assert.equal((await fetch(url)).status, 200);
  await terminate();
  await assert.rejects(fetch(url));
});

test('a wrong port is said before anything is built', async (context) => {
  const folder = project(context);
  const { said, ended } = await run(folder, process.execPath, ['src/setup/start.ts', '--port', '0']);
  assert.equal(said, '--port 0 is no port: give a number from 1 to 65535\n');
  assert.equal(await ended, 1);
});

test('where the last port is taken one line says so', async (context) => {
  const folder = project(context, '/');
  const last = await serve(folder, { port: 65_535 }).catch(() => undefined);
  context.after(() => last?.close());
  const { said, ended } = await preview(folder, ['--port', '65535']);
  assert.equal(said, 'Port 65535 is taken, and so is every one after it: ask for an earlier one, as in --port 4321\n');
  assert.equal(await ended, 1);
});

test('the site stands below the sub-path that it was built for; another one that is set now is said', async (context) => {
  const folder = project(context, '/plan/');
  const free = await serve(folder);
  const port = new URL(free.url).port;
  await free.close();
  const same = await preview(folder, ['--port', port], { SITE_BASE: '/plan/' });
  // Another program may have taken the port meanwhile.
  assert.match(same.said, /^(?:Port .*\n)?The site stands at .* \(Ctrl-C ends it\)\.\n$/);
  assert.ok(same.url.endsWith('/plan/'));
  assert.equal((await fetch(same.url)).status, 200);
  await same.interrupt();
  const other = await preview(folder, ['--port', port], { SITE_BASE: '/' });
  assert.match(other.said, /^dist\/ was built for \/plan\/, while SITE_BASE is now \/: .*\n/);
  assert.equal((await fetch(other.url)).status, 200);
  await other.interrupt();
});
