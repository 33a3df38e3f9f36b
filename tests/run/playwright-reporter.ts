// What Playwright Test reports: one line on the screen for each test that fails, and one line of JSON for each that ended in the file
// named by ENDED_FILE.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestError } from 'playwright/types/testReporter';
import type { Ended } from './count.ts';

export default class EndedReporter implements Reporter {
  #all: Suite | undefined;

  onBegin(_: FullConfig, all: Suite): void {
    this.#all = all;
  }

  /** Mistakes outside of any test, such as a file that cannot be read, leave no test behind. */
  onError(error: TestError): void {
    console.log(error.stack ?? error.message);
  }

  onEnd(): void {
    const ended = this.#all?.allTests().map((test): Ended => ({
      file: relative('', test.location.file),
      name: test.titlePath().slice(3).join(' › '),
      ok: test.outcome() === 'expected',
      skipped: test.outcome() === 'skipped' || test.expectedStatus !== 'passed',
      seconds: test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    }));
    writeFileSync(process.env['ENDED_FILE']!, (ended ?? []).map((test) => `${JSON.stringify(test)}\n`).join(''));
  }

  printsToStdio(): boolean {
    return false;
  }
}
