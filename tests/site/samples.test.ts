import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { SAMPLES } from '../../src/exports/samples.ts';
import { projectEdition } from '../kit/project.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { builtPage, dataFile, wordsIn } from './built.ts';

const ALWAYS = ['sh', 'node'];
const ENDINGS = { shell: 'sh', python: 'py', r: 'R', javascript: 'mjs' } as const;
const gdp = projectEdition()
  .ledger.filter(({ measure }) => measure.id === 'gdp')
  .map(({ entry, quotes, amount }) => ({ clause: entry.id, quote: quotes['en']!.text, value: String(Object.values(amount)[0]) }));

// As the data page says: plan.zip unpacked into a folder named data, and the programs as they stand on the page.
const folder = mkdtempSync(join(tmpdir(), 'samples-'));
after(() => rmSync(folder, { recursive: true }));
for (const [name, bytes] of Object.entries(unzipSync(dataFile('plan.zip')))) {
  mkdirSync(dirname(join(folder, 'data', name)), { recursive: true });
  writeFileSync(join(folder, 'data', name), bytes);
}

for (const {
  language,
  run: [command, ...options],
  code,
} of SAMPLES) {
  const program = code.replaceAll('{data}', 'data');
  test(`the ${language} sample stands on both data pages and prints what the plan gives for gross domestic product`, (context) => {
    for (const tag of LANGUAGES) assert.ok(wordsIn(builtPage(`/${tag}/data/`)).includes(program.trim()), tag);
    writeFileSync(join(folder, `sample.${ENDINGS[language]}`), program);
    const { error, status, stdout, stderr } = spawnSync(command, [...options, `sample.${ENDINGS[language]}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (error && 'code' in error && error.code === 'ENOENT') {
      assert.ok(!ALWAYS.includes(command), `${command} is not on the path`);
      return context.diagnostic(`${command} is not on the path: the ${language} sample was not run`);
    }
    assert.equal(status, 0, stderr);
    assert.ok(gdp.length >= 4);
    // R folds a wide table: words of a row may be parted there.
    for (const { clause, quote, value } of gdp)
      assert.ok(
        [clause, value, ...(language === 'r' ? [] : [quote])].every((words) => stdout.includes(words)),
        `${clause} ${quote} in:\n${stdout}`,
      );
    if (language !== 'r') assert.equal(stdout.trim().split('\n').length, gdp.length, stdout);
  });
}
