// First and largest paint beside a bare page of the same words: `npm run bench:paint`. Timings are not tests: it always ends well.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../src/setup/chromium.ts';
import { barePage } from './paint/bare.ts';
import { paintOf, type Paint } from './paint/measure.ts';
import { ratioOf, type Ratio } from './paint/ratio.ts';
import { NETWORKS } from './search/networks.ts';
import { machine, spread, table, verdict } from './search/report.ts';
import { benchServer } from './search/server.ts';
import { builtSite } from './search/text.ts';

const PAIRS = 25;
const MOST = 1.15;
/** The heaviest section page of each language. */
const PAGES = ['/zh/1/1/', '/en/1/1/'];
const KINDS = ['first', 'largest'] as const;
/** What the bare pages are made of. */
const WORDS = { bare: 'body', section: 'article > h1, .clause > p' };
const NETWORK = NETWORKS[0]!;
const CONDITIONS = [
  { name: NETWORK.name, network: NETWORK },
  { name: 'No limit on the network', network: undefined },
];

const dist = builtSite();
const folder = mkdtempSync(join(tmpdir(), 'bench-paint-'));
const browser = await launchChromium();
for (const name of ['_astro', 'favicon.svg', ...PAGES.map((path) => path.slice(1))])
  cpSync(join(dist, name), join(folder, name), { recursive: true });
for (const path of PAGES) {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  for (const [name, words] of Object.entries(WORDS)) {
    mkdirSync(join(folder, name, path), { recursive: true });
    writeFileSync(join(folder, name, path, 'index.html'), await barePage(browser, html, words));
  }
}
const server = await benchServer(folder);

const written = ({ value, low, high }: Ratio) => `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const sections: string[] = [];
for (const { name, network } of CONDITIONS) {
  const rows: string[][] = [];
  const verdicts: string[] = [];
  for (const path of PAGES) {
    const addresses = { ours: path, bare: `/bare${path}`, again: `/bare${path}?again`, section: `/section${path}` };
    const paints: Record<keyof typeof addresses, Paint>[] = [];
    // In turn, and each time another first. The first round warms up and is not counted.
    for (let round = 0; round <= PAIRS; round++) {
      const order = (['ours', 'bare', 'again', 'section'] as const).map((_, i, all) => all[(i + round) % all.length]!);
      const painted: Partial<Record<keyof typeof addresses, Paint>> = {};
      for (const each of order) painted[each] = await paintOf(browser, server.url + addresses[each], network);
      if (round) paints.push(painted as Required<typeof painted>);
    }
    for (const kind of KINDS) {
      const ours = ratioOf(paints.map((paint) => [paint.ours[kind], paint.bare[kind]]));
      const bare = ratioOf(paints.map((paint) => [paint.again[kind], paint.bare[kind]]));
      const section = ratioOf(paints.map((paint) => [paint.ours[kind], paint.section[kind]]));
      const ms = (each: keyof typeof addresses) => spread(paints.map((paint) => paint[each][kind]));
      rows.push([path, `${kind} paint`, ms('ours'), ms('bare'), written(ours), written(bare), written(section)]);
      verdicts.push(verdict(`${path}: ${kind} paint within ${MOST} of the bare page’s`, ours.low <= MOST, written(ours)));
    }
  }
  sections.push(
    [
      `## ${name}`,
      table(['page', '', 'ms', 'ms, bare', 'ratio', 'bare to bare', 'to the section’s words alone'], rows),
      verdicts.join('\n'),
    ].join('\n\n'),
  );
}

const report = `# Paint beside a bare page

Written by \`npm run bench:paint\`. ${machine(browser.version())}; a processor four times slower, 375 px wide, nothing cached.
The bare page has the words that the page shows, under the same font rules, and nothing else: no layout, link, script or picture. Beside
it, for comparison, one that has only those of the section’s heading and clauses.
${PAIRS} pairs each, taken in turn; medians (range). A ratio is that of the medians, with its 95 % interval by a bootstrap over the pairs.
Met when the interval’s lower end is at most ${MOST}; the bare page against itself shows what the machine’s own unrest makes of it.

${sections.join('\n\n')}
`;
console.log(report);
writeFileSync(new URL('paint.md', import.meta.url), report);
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
