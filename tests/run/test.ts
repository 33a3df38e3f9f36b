// `npm test`: types, one build, the pure tests, the tests of the built files, and a share of the browser tests; the last line says how it
// went.
import { groups } from './groups.ts';
import { share } from './share.ts';
import { Run } from './run.ts';

const run = new Run();
await run.tools();

const build = run.step('build', 'astro', 'build');
const rest = run.step('types', 'astro', 'check').then(() => run.node('pure tests', groups.pure()));
// A failed build leaves nothing to test.
if (await build) {
  await run.node('built files', groups.site());
  await rest;
  await run.reader(
    'a share of the browser tests',
    groups.reader(),
    await share().catch(({ message }: Error) => (run.count.fail(message), [])),
  );
}
await rest;
run.end();
