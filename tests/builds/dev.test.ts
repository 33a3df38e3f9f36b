// What an editor sees who writes while the dev server runs.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { copySite } from './site-copy.ts';

/** A port that nothing listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks until the answer is right, a minute at most. */
async function until(right: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 240; tries++) {
    if (await right().catch(() => false)) return true;
    await wait(250);
  }
  return false;
}

describe('the dev server', () => {
  const folder = copySite();
  const section = join(folder, 'content/plan/en/part-02/chapter-03/section-1.mdx');
  const text = readFileSync(section, 'utf8');
  let running: ChildProcess;
  let said = '';
  let page: () => Promise<string>;
  before(async () => {
    const port = await freePort();
    const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', NO_COLOR: '1' };
    running = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], { cwd: folder, env });
    for (const stream of [running.stdout!, running.stderr!]) stream.on('data', (data) => (said += String(data)));
    page = async () => (await fetch(`http://127.0.0.1:${port}/en/3/1/`)).text();
    assert.ok(await until(async () => (await page()).includes('id="3.1.1"')), said);
  });
  after(() => {
    running.kill();
    rmSync(folder, { recursive: true });
  });

  test('shows changed words at the next look, and a mistake with its place at the console, until it is mended', async () => {
    writeFileSync(section, text.replace('title: ', 'title: Newly written '));
    assert.ok(await until(async () => (await page()).includes('Newly written')), said);
    writeFileSync(section, text.replace('title:', 'titel:'));
    assert.ok(await until(async () => said.includes('section-1.mdx:2  titel')), said);
    writeFileSync(section, text);
    assert.ok(await until(async () => !(await page()).includes('Newly written')), said);
  });
});
