// The search index when the text grows; part of `npm run bench:search`. Needs a built site; takes minutes.
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VocabularyEntry } from '../../src/search/renditions.ts';
import { writeSearchIndex } from '../../src/indexing/index-writer.ts';
import { launchChromium } from '../../src/setup/chromium.ts';
import { grown } from './growth/grown.ts';
import { askIndex, serveReader, type Answer } from './growth/page.ts';
import { queriesFor, reference } from './growth/queries.ts';
import { kilobytes, machine, spread, table, verdict } from './search/report.ts';
import { builtSite, builtText } from './search/text.ts';

const TIMES = [1, 10, 100];
const BUDGET = 350_000;

const dist = builtSite();
const entries = JSON.parse(readFileSync(join(dist, 'search/entries.json'), 'utf8')) as VocabularyEntry[];
const text = builtText(dist);
const browser = await launchChromium();
const folder = mkdtempSync(join(tmpdir(), 'bench-growth-'));
const rows: string[][] = [];
const verdicts: string[] = [];

for (const times of TIMES) {
  const pages = grown(text, times);
  const queries = queriesFor(
    pages,
    entries.flatMap(({ zh = [] }) => zh),
  );
  const expected = reference(pages, queries);
  const home = join(folder, String(times));
  const started = Date.now();
  await writeSearchIndex({ version: 'grown', pages }, join(home, 'index'));
  const seconds = (Date.now() - started) / 1000;
  const size = globSync('**/*.pf_*', { cwd: home }).reduce((sum, file) => sum + statSync(join(home, file)).size, 0);
  const server = await serveReader(home);
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await askIndex(browser, server, query));
  await server.close();
  const wrong = queries.filter((_, i) => answers[i]!.ids.join() !== expected[i]!.join());
  const bytes = answers.map(({ engine, chunks, pages: own }) => engine + chunks + own);
  rows.push([
    `${times}×`,
    String(pages.length),
    `${(size / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`,
    spread(answers.map(({ ids }) => ids.length)),
    spread(bytes, kilobytes),
    ...(['engine', 'chunks', 'pages'] as const).map((kind) =>
      spread(
        answers.map((answer) => answer[kind]),
        kilobytes,
      ),
    ),
    spread(answers.map(({ ms }) => ms)),
  ]);
  verdicts.push(
    verdict(`${times}×: ${queries.length} queries find exactly what plain containment finds`, wrong.length === 0, wrong.join(' ') || 'all'),
  );
  verdicts.push(
    verdict(`${times}×: at most ${BUDGET / 1000} kB to the first result`, Math.max(...bytes) <= BUDGET, spread(bytes, kilobytes)),
  );
}

const report = `# The search index when the text grows

Written by \`npm run bench:search\`. ${machine(browser.version())}, no limit on the network.
Queries of two to four Han characters, nothing cached; medians (range).
The copies’ sentences are dealt out anew and their figures changed.

${table(['', 'pages', 'index', 'hits', 'kB to the first result', 'engine', 'index chunks', 'pages’ text', 'ms'], rows)}

${verdicts.join('\n')}
`;
console.log(report);
writeFileSync(new URL('growth.md', import.meta.url), report);
await browser.close();
rmSync(folder, { recursive: true });
