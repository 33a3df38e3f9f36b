// What node:test reports, one line of JSON for each test that ended.
import { relative } from 'node:path';
import type { EventData } from 'node:test';
import type { Ended } from './count.ts';

type Event =
  | { type: 'test:pass'; data: EventData.TestPass }
  | { type: 'test:fail'; data: EventData.TestFail }
  | { type: 'test:summary'; data: unknown };

/** The marks of a test that was not to count. */
interface LeftOut {
  skip?: unknown;
  todo?: unknown;
  expectFailure?: unknown;
}

/** A suite and a test with tests in it speak through these; by themselves only when they fail although all in them passed. */
export default async function* report(events: AsyncIterable<Event>): AsyncGenerator<string> {
  // What the next parent at each depth holds: children report first.
  const inside: { tests: number; bad: number }[] = [];
  let held: Ended[] = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { tests, bad } = inside[data.nesting + 1] ?? { tests: 0, bad: 0 };
    inside.length = Math.min(inside.length, data.nesting + 1);
    const { skip, todo, expectFailure }: LeftOut = data;
    const skipped = [skip, todo, expectFailure].some((mark) => mark !== undefined);
    const ok = type === 'test:pass';
    const file = relative('', data.file ?? '');
    // A file without any test is reported as one that passed, named after the file.
    const isTest = !tests && data.details.type !== 'suite' && data.name !== file;
    const speaks = skipped || (ok ? isTest : !bad);
    const outer = (inside[data.nesting] ??= { tests: 0, bad: 0 });
    outer.tests += 1;
    if (!ok || skipped || bad) outer.bad += 1;
    const seconds = data.details.duration_ms / 1000;
    if (speaks) held.push({ file, name: data.name, ok, skipped, seconds: data.nesting === 0 ? seconds : 0 });
    if (data.nesting > 0) continue;
    // What stands in a suite took, all in all, the suite's own time: that of its set-up is in it.
    if (!speaks && held.length) held.at(-1)!.seconds = seconds;
    for (const ended of held) yield `${JSON.stringify(ended)}\n`;
    held = [];
  }
}
