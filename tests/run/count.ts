/** One test that ended, as a runner reports it. */
export interface Ended {
  file: string;
  name: string;
  ok: boolean;
  /** Left out, put off, or expected to fail: none of these is allowed. */
  skipped: boolean;
  seconds: number;
}

/** Counts tests, and keeps the seconds of each file. */
export class Count {
  passed = 0;
  /** What failed, a line each. */
  readonly failures: string[] = [];
  readonly seconds = new Map<string, number>();

  /** Counts one failure, with why. */
  fail(why: string): void {
    this.failures.push(`FAILED: ${why}`);
  }

  /** Takes in the tests that a run of some files has ended; a file that ended none is a failure. */
  add(files: readonly string[], tests: readonly Ended[]): void {
    const seen = new Set<string>();
    for (const { file, name, ok, skipped, seconds } of tests) {
      seen.add(file);
      this.seconds.set(file, (this.seconds.get(file) ?? 0) + seconds);
      if (skipped) this.fail(`${file}: ${name}: tests that are skipped, put off or expected to fail are not allowed`);
      else if (ok) this.passed += 1;
      else this.fail(`${file}: ${name}`);
    }
    for (const file of files) if (!seen.has(file)) this.fail(`${file}: no test of this file ran`);
  }

  /** The seconds of each file, slowest first. */
  table(): string {
    const rows = [...this.seconds].sort(([, a], [, b]) => b - a);
    return rows.map(([file, seconds]) => `${seconds.toFixed(1).padStart(7)}  ${file}`).join('\n');
  }
}
