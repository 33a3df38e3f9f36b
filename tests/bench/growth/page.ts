import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { benchServer, type BenchServer } from '../search/server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Growth</title><link rel="icon" href="data:,">
<script type="importmap">{ "imports": { "stemmer": "/stemmer/index.js" } }</script><script src="ask.js" type="module"></script></html>`;

const script = `import { exactHits } from './src/search/exact.js';
import { indexCorpus } from './src/search/index-reader.js';
import { readQuery } from './src/search/query.js';
window.ask = (typed) => {
  const query = readQuery(typed);
  const ids = (pages) => exactHits(pages, query).map(({ passage }) => passage.id).sort();
  return new Promise((first) => {
    const corpus = indexCorpus(new URL('index/', location.href).href, 'grown');
    const rows = query.terms.map(({ atoms }) => atoms);
    window.all = corpus.pagesHolding(rows, (pages) => ids(pages).length && first()).then(ids);
    window.all.then(first);
  });
};
`;
declare global {
  interface Window {
    ask(typed: string): Promise<void>;
    all: Promise<string[]>;
  }
}

/** A module of the search as a browser reads it: without its types, and naming its neighbours as they are named there. */
const asScript = (module: string) => stripTypeScriptTypes(module).replace(/(from '\.[^']*)\.ts'/g, "$1.js'");

/** Serves the reader of the index, from src/ as it is but for its types, beside the index in the folder. */
export function serveReader(folder: string): Promise<BenchServer> {
  for (const file of globSync(['src/search/*.ts', 'src/csv.ts'], { cwd: root })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), asScript(readFileSync(join(root, file), 'utf8')));
  }
  cpSync(join(root, 'node_modules/stemmer'), join(folder, 'stemmer'), { recursive: true });
  for (const [name, body] of Object.entries({ 'index.html': page, 'ask.js': script })) writeFileSync(join(folder, name), body);
  return benchServer(folder);
}

/**
 * What a query found, and what its first hits cost on a page that has loaded nothing but its script: milliseconds and bytes, the engine,
 * its chunks and the pages apart.
 */
export interface Answer {
  ids: string[];
  ms: number;
  engine: number;
  chunks: number;
  pages: number;
}

export async function askIndex(browser: Browser, { url, sent }: BenchServer, query: string): Promise<Answer> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  tab.setDefaultTimeout(300_000);
  await tab.goto(url);
  const before = sent.length;
  const started = Date.now();
  await tab.evaluate((typed) => window.ask(typed), query);
  const ms = Date.now() - started;
  const until = sent.length;
  const ids = await tab.evaluate(() => window.all);
  await context.close();
  const bytes = (kind: RegExp) =>
    sent
      .slice(before, until)
      .filter(({ path }) => kind.test(path))
      .reduce((sum, each) => sum + each.bytes, 0);
  return { ids, ms, engine: bytes(/(?<!_index|_fragment)$/), chunks: bytes(/_index$/), pages: bytes(/_fragment$/) };
}
