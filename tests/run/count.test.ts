import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ended } from './count.ts';
import { Count } from './count.ts';
import report from './node-reporter.ts';

const ended = (file: string, more: Partial<Ended> = {}): Ended => ({ file, name: 'a test', ok: true, skipped: false, seconds: 1, ...more });

test('what is left out counts as failed, and so does a file that ends no test', () => {
  const count = new Count();
  count.add(['a', 'b', 'c'], [ended('a'), ended('a', { seconds: 2 }), ended('b', { ok: false }), ended('a', { skipped: true })]);
  assert.equal(count.passed, 2);
  assert.match(
    count.failures.join('\n'),
    /^FAILED: b: a test\nFAILED: a: a test: tests that are skipped.*\nFAILED: c: no test of this file ran$/,
  );
  assert.equal(count.table(), '    4.0  a\n    1.0  b');
});

/** What the reporter writes down of some events of node:test. */
async function written(...events: [type: 'test:pass' | 'test:fail', name: string, more?: object][]): Promise<string[]> {
  const stream = async function* () {
    for (const [type, name, more] of events)
      yield { type, data: { name, file: `${process.cwd()}/a.test.ts`, nesting: 0, details: { duration_ms: 1 }, ...more } } as never;
  };
  const lines: Ended[] = [];
  for await (const line of report(stream())) lines.push(JSON.parse(line) as Ended);
  return lines.map(({ name, ok, skipped }) => `${name}${ok ? '' : ' failed'}${skipped ? ' skipped' : ''}`);
}

test('of node:test the innermost tests are counted, a parent when it alone fails, a file without a test not at all', async () => {
  assert.deepEqual(await written(['test:pass', 'one'], ['test:fail', 'two']), ['one', 'two failed']);
  assert.deepEqual(await written(['test:pass', 'inside', { nesting: 1 }], ['test:pass', 'parent'], ['test:pass', 'next']), [
    'inside',
    'next',
  ]);
  assert.deepEqual(await written(['test:fail', 'inside', { nesting: 1 }], ['test:fail', 'parent']), ['inside failed']);
  assert.deepEqual(await written(['test:pass', 'inside', { nesting: 1 }], ['test:fail', 'parent']), ['inside', 'parent failed']);
  assert.deepEqual(await written(['test:pass', 'suite', { details: { type: 'suite', duration_ms: 1 } }], ['test:pass', 'a.test.ts']), []);
  assert.deepEqual(
    await written(['test:pass', 'inside', { nesting: 1 }], ['test:pass', 'suite', { details: { type: 'suite', duration_ms: 9000 } }]),
    ['inside'],
  );
  assert.deepEqual(await written(['test:fail', 'a.test.ts']), ['a.test.ts failed']);
  for (const left of ['skip', 'todo', 'expectFailure'])
    assert.deepEqual(await written(['test:pass', 'one', { [left]: true }]), ['one skipped'], left);
});
