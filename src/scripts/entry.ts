/** How long nothing has to change before the address follows, and how long a browser is left alone that refused, in milliseconds. */
const PAUSE = 300;
const AGAIN = 5000;

let waiting: (() => void) | undefined;
let timer = 0;
let listens = false;

/**
 * Writes into the browser's history when the reader pauses, the latest write alone: Safari refuses more than a hundred changes in half a
 * minute. What the page shows never waits for it, and where it is refused it is tried again.
 */
export function writeSoon(write: () => void, after = PAUSE): void {
  waiting = write;
  clearTimeout(timer);
  timer = window.setTimeout(writeNow, after);
  // Who leaves, or follows a link, leaves an entry that is up to date.
  for (const event of listens ? [] : ['pagehide', 'click']) addEventListener(event, writeNow, true);
  listens = true;
}

/** Writes what waits to be written, before the reader goes on to another entry. */
export function writeNow(): void {
  clearTimeout(timer);
  const write = waiting;
  waiting = undefined;
  try {
    write?.();
  } catch {
    writeSoon(write!, AGAIN);
  }
}

/** Forgets what waits to be written: the reader has gone to another entry. */
export function writeNothing(): void {
  clearTimeout(timer);
  waiting = undefined;
}

/** What this page has kept in its entry of the history since it was opened. */
const own: Record<string, unknown> = {};

/** Keeps a value in the page's entry of the history: there again when the reader comes back to it. */
export function keepInEntry(key: string, value: unknown): void {
  own[key] = value;
  writeSoon(() => history.replaceState({ ...entryState(), ...own }, ''));
}

/** The value that the page's entry of the history keeps under a key, whatever it may be. */
export const keptInEntry = (key: string): unknown => (key in own ? own[key] : entryState()[key]);

const entryState = (): Record<string, unknown> => (typeof history.state === 'object' ? { ...history.state } : {});
