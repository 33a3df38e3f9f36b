import { READER } from './groups.ts';
import { command } from './command.ts';
import { seeded } from '../kit/seeded.ts';

/** What `playwright test --list --reporter=json` says, as far as it is used here. */
interface Listed {
  title: string;
  file: string;
  suites?: Listed[];
  specs?: { title: string; tags: string[] }[];
}
interface Test {
  /** The file and the names down to the test, as Playwright's own list of tests has them. */
  line: string;
  /** The file, or the describe block of it, that the test stands in. */
  group: string;
}

const SEED = 14;
/** One test in so many, and at least one of each group. */
const ONE_IN = 8;
/** What takes long and is shown in another way, too. */
const LONG = 'long';

function testsIn(suite: Listed, above: readonly string[]): Test[] {
  const short = (suite.specs ?? []).filter(({ tags }) => !tags.includes(LONG));
  const own = short.map(({ title }) => ({ line: [...above, title].join(' › '), group: above.join(' › ') }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsIn(inner, [...above, inner.title]))];
}

/** A share of the browser tests, the same on every machine until tests are added: of each file and of each group in it at least one. */
export async function share(): Promise<string[]> {
  const { ok, output } = await command('playwright', ['test', `--config=${READER}`, '--list', '--reporter=json']);
  if (!ok) throw new Error(`the browser tests cannot be listed:\n${output}`);
  const { suites } = JSON.parse(output) as { suites: Listed[] };
  const random = seeded(SEED);
  const groups = Map.groupBy(
    suites.flatMap((suite) => testsIn(suite, [suite.file])),
    ({ group }) => group,
  );
  return [...groups.values()].flatMap((tests) => {
    const left = [...tests];
    const many = Math.max(1, Math.round(tests.length / ONE_IN));
    return Array.from({ length: many }, () => left.splice(random.below(left.length), 1)[0]!.line);
  });
}
