// What Playwright Test reports: one line of JSON for each test in the file named by ENDED_FILE, as soon as it has ended, so that a run that
// is stopped has counted what it did; at the end those too that were left out.
import { appendFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestError } from 'playwright/types/testReporter';
import type { Ended } from './count.ts';

const FILE = process.env['ENDED_FILE']!;

function lineOf(test: TestCase): string {
  const ended: Ended = {
    file: relative('', test.location.file),
    name: test.titlePath().slice(3).join(' › '),
    ok: test.outcome() === 'expected',
    skipped: test.outcome() === 'skipped' || test.expectedStatus !== 'passed',
    seconds: test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
  };
  return `${JSON.stringify(ended)}\n`;
}

export default class EndedReporter implements Reporter {
  #all: Suite | undefined;

  onBegin(_: FullConfig, all: Suite): void {
    this.#all = all;
  }

  /** Mistakes outside of any test, such as a file that cannot be read, leave no test behind. */
  onError(error: TestError): void {
    console.log(error.stack ?? error.message);
  }

  onTestEnd(test: TestCase): void {
    appendFileSync(FILE, lineOf(test));
  }

  onEnd(): void {
    writeFileSync(FILE, (this.#all?.allTests() ?? []).map(lineOf).join(''));
  }

  printsToStdio(): boolean {
    return false;
  }
}
