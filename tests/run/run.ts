import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chineseFont, chromiumPath } from '../../src/setup/chromium.ts';
import { command, MOST_MINUTES, type Done } from './command.ts';
import { Count, type Ended } from './count.ts';
import { READER } from './groups.ts';

/** One run of tests and other steps, which may go side by side; what each says is shown when it has ended. */
export class Run {
  readonly count = new Count();
  readonly #began = performance.now();
  readonly #folder = mkdtempSync(join(tmpdir(), 'tests-'));

  constructor() {
    process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    // The site that is tested is the one without settings, whatever is set here.
    for (const setting of ['SITE_ORIGIN', 'SITE_BASE', 'REPORT_ADDRESS']) delete process.env[setting];
    process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  }

  /** Finds or installs a browser and a Chinese font; what is missing counts as one failed step and leaves the rest to run. */
  async tools(): Promise<void> {
    const found = await chromiumPath().catch(({ message }: Error) => this.count.fail(message));
    // The tests take the path found here, and where none was found they fail at once instead of installing again.
    process.env['CHROMIUM_PATH'] = found || process.env['CHROMIUM_PATH'] || 'none found';
    await chineseFont().catch(({ message }: Error) => this.count.fail(message));
  }

  /** Runs a step that is no test; a bad end counts as one failure. */
  async step(name: string, program: string, ...words: string[]): Promise<boolean> {
    const done = await this.#shown(name, program, words);
    if (!done.ok) this.count.fail(name);
    return done.ok;
  }

  /** Runs files of node:test in one process, one after another. */
  async node(name: string, files: readonly string[]): Promise<void> {
    const reporters = [
      ['spec', 'stdout'],
      [fileURLToPath(new URL('node-reporter.ts', import.meta.url)), this.#report(name)],
    ];
    const options = reporters.flatMap(([reporter, destination]) => [
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${destination}`,
    ]);
    // A failed test may leave a server or a browser open, and its process would then never end.
    await this.#tests(name, files, 'node', ['--test', '--test-isolation=none', '--test-force-exit', ...options, ...files]);
  }

  /** Runs files of Playwright Test, all of their tests or those that a list names. */
  async reader(name: string, files: readonly string[], list?: readonly string[]): Promise<void> {
    const words = ['test', `--config=${READER}`, `--reporter=list,${fileURLToPath(new URL('playwright-reporter.ts', import.meta.url))}`];
    if (list) {
      const path = join(this.#folder, 'tests.txt');
      writeFileSync(path, list.join('\n'));
      words.push(`--test-list=${path}`);
    }
    await this.#tests(name, files, 'playwright', words);
  }

  /** Says how all of it went, what failed by its name last of all, and leaves the process its status. */
  end(): void {
    if (this.count.passed + this.count.failures.length === 0) this.count.fail('no test ran');
    rmSync(this.#folder, { recursive: true });
    console.log(`\nSeconds of each file (${((performance.now() - this.#began) / 1000).toFixed(0)} in all):\n${this.count.table()}`);
    console.log(['', ...this.count.failures, `${this.count.passed} passed, ${this.count.failures.length} failed`].join('\n'));
    // To end the process here would cut off what a slow reader of the output has not taken yet.
    process.exitCode = this.count.failures.length === 0 ? 0 : 1;
  }

  async #tests(name: string, files: readonly string[], program: string, words: readonly string[]): Promise<void> {
    // A runner would look for files by its own pattern when given none.
    if (files.length === 0) return this.count.fail(`${name}: no file`);
    const before = this.count.failures.length;
    const { ok, stopped } = await this.#shown(name, program, words, { ENDED_FILE: this.#report(name) });
    if (stopped) this.count.fail(`${name}: stopped after ${MOST_MINUTES} minutes, with what had ended till then counted`);
    this.count.add(files, readEnded(this.#report(name)));
    // A mistake outside of any test leaves no test behind.
    if (!ok && this.count.failures.length === before) this.count.fail(`${name} ended badly`);
  }

  async #shown(name: string, program: string, words: readonly string[], environment?: Record<string, string>): Promise<Done> {
    const began = performance.now();
    console.log(`… ${name}`);
    const done = await command(program, words, environment);
    const seconds = (performance.now() - began) / 1000;
    console.log(`\n== ${name} (${seconds.toFixed(1)} s) ==\n${done.output.trimEnd()}`);
    return done;
  }

  #report(name: string): string {
    return join(this.#folder, `${name.replaceAll(/\W+/g, '-')}.jsonl`);
  }
}

/** The tests that a runner wrote down before it ended; none where it wrote no file. */
function readEnded(file: string): Ended[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Ended);
  } catch {
    return [];
  }
}
