// Search beside its rivals, on a phone's network and processor: `npm run bench:search`. Timings are not tests: it always ends well.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../src/setup/chromium.ts';
import { prepareContenders } from './search/contenders.ts';
import { measure, type Cost } from './search/measure.ts';
import { NETWORKS } from './search/networks.ts';
import { kilobytes, machine, median, spread, table, verdict } from './search/report.ts';
import { benchServer } from './search/server.ts';

const RUNS = 9;
/** A usual word, a frequent one, a rare one; asked in turn. */
const QUERIES = ['护边员', '旅游', '双语'];

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
const { contenders, missing } = await prepareContenders(folder);
const browser = await launchChromium();
const servers = await Promise.all(contenders.map(({ folder: served }) => benchServer(served)));

const sections: string[] = [];
for (const network of NETWORKS) {
  const costs: Cost[][] = contenders.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    for (const [i, contender] of contenders.entries())
      costs[i]!.push(await measure(browser, servers[i]!, contender, QUERIES[run % QUERIES.length]!, network));
  }
  const rows = contenders.map(({ name, typed }, i) => [
    name,
    spread(costs[i]!.map(({ requests }) => requests)),
    spread(
      costs[i]!.map(({ bytes }) => bytes),
      kilobytes,
    ),
    spread(costs[i]!.map(({ ms }) => ms)),
    typed ? 'the last key' : 'opening',
  ]);
  const ms = (letter: string, typed = false) =>
    median(costs[contenders.findIndex((each) => each.name.startsWith(letter) && each.typed === typed)]!.map((cost) => cost.ms));
  const [plain, pagefind, ours, typed] = [ms('a'), ms('b'), ms('d'), ms('d', true)];
  sections.push(
    [
      `## ${network.name}`,
      table(
        ['', 'requests', 'kB to the first result', 'ms to the first result', 'counted from'],
        [...rows, ...Object.entries(missing).map(([name, why]) => [name, '–', '–', '–', why])],
      ),
      [
        verdict('ours from outside at most 1.3 times the plain file', ours <= 1.3 * plain, `${(ours / plain).toFixed(2)} times`),
        verdict('ours from outside at most half of Pagefind’s default', ours <= 0.5 * pagefind, `${(ours / pagefind).toFixed(2)} of it`),
        verdict('typed: the first hit within 300 ms of the last key', typed <= 300, `${Math.round(typed)} ms`),
      ].join('\n'),
    ].join('\n\n'),
  );
}

const report = `# Search beside others

Written by \`npm run bench:search\`. ${machine(browser.version())}; a processor four times slower, 375 px wide, nothing cached.
Medians of ${RUNS} runs each, taken in turn (range); queries ${QUERIES.join(', ')}.
Bytes as sent (text by gzip), of all that was asked for until then.
“Typed”: the box was ready two seconds before the first key. Pagefind’s worker is not slowed down as the page is.

${sections.join('\n\n')}
`;
console.log(report);
writeFileSync(new URL('search.md', import.meta.url), report);
await browser.close();
await Promise.all(servers.map((server) => server.close()));
rmSync(folder, { recursive: true });
