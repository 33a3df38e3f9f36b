import { globSync } from 'node:fs';

const files = (pattern: string, exclude: readonly string[] = []) =>
  globSync(pattern, { exclude })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Tests of pages in a browser, run by Playwright Test. */
export const READER = 'tests/reader';
/** Tests that build the site anew, or start servers: minutes of work. */
const LONG = 'tests/{builds,setup}';
/** Tests of the built files. */
const SITE = 'tests/site';

/** The files of each kind, by the room that they stand in; a room that is named nowhere here holds pure tests. */
export const groups = {
  pure: () => files('tests/**/*.test.ts', [`${READER}/**`, `${SITE}/**`, ...['builds', 'setup'].map((room) => `tests/${room}/**`)]),
  site: () => files(`${SITE}/**/*.test.ts`),
  long: () => files(`${LONG}/**/*.test.ts`),
  reader: () => files(`${READER}/**/*.test.ts`),
};
