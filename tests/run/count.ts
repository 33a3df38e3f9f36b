import type { EventData } from "node:test";

type Event = EventData.TestPass | EventData.TestFail;
type Inner = { children: number; bad: number };

/** Counts leaf tests as node:test reports them; a parent counts only when it fails although all in it passed. */
export class Count {
  passed = 0;
  failed = 0;
  // Children report before their parent: what the next parent at each depth of each file holds.
  #open = new Map<string, Inner>();

  /** Counts one failure and says why. */
  fail(why: string): void {
    this.failed += 1;
    console.log(`FAILED: ${why}`);
  }

  /** Takes in one "test:pass" or "test:fail" event. */
  add(event: Event, ok: boolean): void {
    const inner = this.#take(event, event.nesting + 1);
    const skipped = event.skip !== undefined || event.todo !== undefined;
    // A file that ends without any test is reported as one passed test named after the file.
    const empty = ok && event.name === event.file;
    if (skipped) this.fail(`${event.name}: skipped and todo tests are not allowed`);
    else if (empty) this.fail(`${event.name}: no test in this file`);
    else if (!ok && inner.bad === 0) this.failed += 1;
    else if (ok && inner.children === 0 && event.details.type !== "suite") this.passed += 1;
    const outer = this.#take(event, event.nesting);
    const bad = !ok || skipped || empty || inner.bad > 0 ? 1 : 0;
    this.#open.set(`${event.file}|${event.nesting}`, { children: outer.children + 1, bad: outer.bad + bad });
  }

  #take(event: Event, depth: number): Inner {
    const key = `${event.file}|${depth}`;
    const inner = this.#open.get(key) ?? { children: 0, bad: 0 };
    this.#open.delete(key);
    return inner;
  }
}
