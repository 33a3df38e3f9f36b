// The longest task that long and odd inputs bring about at each entrance: `npm run bench:longest`, with `-- N` for another number of
// inputs, `-- N PATH` for another built site. Timings are not tests: it always ends well.
import { writeFileSync } from 'node:fs';
import { launchChromium } from '../../src/setup/chromium.ts';
import { serve } from '../../src/setup/serve.ts';
import { ENTRANCES } from './longest/entrances.ts';
import { longInputs } from './longest/inputs.ts';
import { measureEntrance, type Longest } from './longest/measure.ts';
import { machine, table, verdict } from './search/report.ts';
import { builtSite, builtText } from './search/text.ts';

const [, , count = '500', site = builtSite()] = process.argv;
/** Processors so many times slower, with the longest task that is let pass there, in milliseconds. */
const PROCESSORS = [
  { slower: 1, limit: 50 },
  { slower: 4, limit: 200 },
];

const planText = (tag: 'zh' | 'en') =>
  builtText(site, tag)
    .flatMap(({ passages }) => passages.flatMap(({ cells }) => cells))
    .join('\n');
const inputs = longInputs(Number(count), { zh: planText('zh'), en: planText('en') });
const browser = await launchChromium();
const served = await serve(site);
const said = (ms: number) => (ms ? String(Math.round(ms)) : '< 50');

const rows: string[][] = [];
const verdicts: string[] = [];
for (const entrance of ENTRANCES) {
  for (const processor of PROCESSORS) {
    const found = await measureEntrance(browser, served.url, entrance, inputs, processor);
    const over = found.filter(({ ms }) => ms > processor.limit);
    const worst = found.reduce((most: Longest, each) => (each.ms > most.ms ? each : most));
    const row = [
      entrance.name,
      `${processor.slower}×`,
      said(worst.ms),
      worst.ms ? worst.input.kind : '–',
      `${over.length} of ${found.length}`,
    ];
    console.log(row.join(' | '));
    rows.push(row);
    if (over.length)
      verdicts.push(
        verdict(
          `${entrance.name}, ${processor.slower}×`,
          false,
          over
            .map(({ input, ms }) => `${input.kind}: ${said(ms)}`)
            .slice(0, 12)
            .join('; '),
        ),
      );
  }
}
const report = `# The longest task

Written by \`npm run bench:longest\`. ${machine(browser.version())}; ${inputs.length} inputs drawn by a seed, of the kinds in
\`tests/bench/longest/inputs.ts\`; of up to four tries each the least counts.
Limits: ${PROCESSORS.map(({ slower, limit }) => `${limit} ms at ${slower}×`).join(', ')}.

${table(['entrance', 'processor', 'longest task, ms', 'by', 'inputs over the limit'], rows)}

${verdicts.join('\n') || 'No input over the limit.'}
`;
writeFileSync(new URL('longest-task.md', import.meta.url), report);
await browser.close();
await served.close();
