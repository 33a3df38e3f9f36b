// npm run freeze: adds new ids and addresses to the frozen lists. It never changes or removes a line.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allAddresses } from '../addresses.ts';
import { readContentFiles } from '../content-files.ts';
import { sourceLanguage } from '../editions.ts';
import { formatProblems } from '../plan/problem.ts';
import { readPlan } from '../plan/read.ts';
import { compareFrozen, idsOf, parseFrozen, printFrozen } from './frozen.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const { plan, problems } = readPlan(readContentFiles(content, sourceLanguage.tag), sourceLanguage.tag);
if (!plan) stop(formatProblems(problems));

mkdirSync(`${content}frozen`, { recursive: true });
add('ids.tsv', idsOf(plan!));
add('addresses.tsv', new Map(allAddresses(plan!).map((address) => [address, ''])));

function add(name: string, now: ReadonlyMap<string, string>): void {
  const path = `${content}frozen/${name}`;
  const frozen = existsSync(path) ? parseFrozen(readFileSync(path, 'utf8')) : new Map<string, string>();
  const { broken, added } = compareFrozen(now, frozen);
  if (broken.length) stop(broken.join('\n'));
  writeFileSync(path, printFrozen(new Map([...frozen, ...added.map((id) => [id, now.get(id)!] as const)])));
  console.log(`${name}: ${added.length} added, ${frozen.size + added.length} in all`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
