// `npm run test:all`: what `npm test` leaves out: builds of other sites and of broken ones, servers, and every browser test. Needs no run
// before it.
import { groups } from './groups.ts';
import { isBuilt } from './is-built.ts';
import { Run } from './run.ts';

const run = new Run();
await run.tools();
// A failed build leaves nothing to test.
if (isBuilt() || (await run.step('build', 'astro', 'build'))) {
  // One after the other: a browser that waits for a builder's turn is slower than any reader's.
  await run.reader('all browser tests', groups.reader());
  await run.node('builds and servers', groups.long());
}
run.end();
