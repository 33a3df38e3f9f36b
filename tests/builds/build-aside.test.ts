import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build, copySite } from './site-copy.ts';

const folder = copySite();
const workshop = join(folder, '.building');
after(() => rmSync(folder, { recursive: true }));

const filesIn = (path: string) => (existsSync(path) ? readdirSync(path, { recursive: true }).length : 0);
const site = () => readdirSync(join(folder, 'dist')).map((name) => [name, readFileSync(join(folder, 'dist', name), 'utf8')]);

test('a build that is killed while it writes pages leaves the last site whole', async () => {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last site');
  const running = spawn(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise((resolve) => void running.on('exit', (_, signal) => resolve(signal)));
  while (running.exitCode === null && filesIn(workshop) < 300) await wait(20);
  running.kill('SIGKILL');
  assert.equal(await ended, 'SIGKILL');
  assert.deepEqual(site(), [['index.html', 'the last site']]);
  assert.ok(filesIn(workshop) >= 300);
});

test('a changed character of the plan and a withdrawn id stop the next build, which clears what the killed one left', () => {
  const changes: [file: string, from: string, to: string][] = [
    ['content/plan/zh/part-01/chapter-01/section-1.mdx', '理事会作用明显', '理事会作用明星'],
    ['content/frozen/addresses.tsv', '/en/terms/\n', '/en/terms/\n/en/withdrawn/\n'],
  ];
  const before = changes.map(([file]) => readFileSync(join(folder, file), 'utf8'));
  changes.forEach(([file, from, to], i) => writeFileSync(join(folder, file), before[i]!.replace(from, to)));
  const { status, output } = build(folder);
  changes.forEach(([file], i) => writeFileSync(join(folder, file), before[i]!));
  assert.equal(status, 1);
  for (const words of ['2 problems in the content', 'section-1.mdx:', '作用明»显', '/en/withdrawn/ was published and no longer exists'])
    assert.ok(output.includes(words), `“${words}” is not in:\n${output}`);
  assert.doesNotMatch(output, /\n\s+at .*:\d+:\d+/);
  assert.deepEqual(site(), [['index.html', 'the last site']]);
  assert.ok(!existsSync(workshop));
});

test('a build killed in the middle of the swap had put the last site aside: the next build puts it back, even one that then fails', () => {
  // A number that no process has.
  const killed = join(workshop, '4194305-killed');
  mkdirSync(join(killed, 'last'), { recursive: true });
  writeFileSync(join(killed, 'last/index.html'), 'the last site');
  rmSync(join(folder, 'dist'), { recursive: true });
  const terms = join(folder, 'content/terms.yaml');
  const before = readFileSync(terms);
  writeFileSync(terms, '');
  assert.equal(build(folder).status, 1);
  writeFileSync(terms, before);
  assert.deepEqual(site(), [['index.html', 'the last site']]);
  assert.ok(!existsSync(workshop));
});
