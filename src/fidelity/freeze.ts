// npm run freeze: adds new ids and addresses to the frozen lists. It never changes or removes a line.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allAddresses } from '../addresses.ts';
import { readContent } from '../edition/files.ts';
import { readEdition } from '../edition/read.ts';
import { sourceLanguage } from '../editions.ts';
import { formatProblems } from '../plan/problem.ts';
import { compareFrozen, figureIdsOf, idsOf, parseFrozen, printFrozen } from './frozen.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const { edition, problems } = readEdition(readContent(content));
if (!edition) stop(formatProblems(problems));

const { plans, ledger, vocabulary } = edition!;
mkdirSync(`${content}frozen`, { recursive: true });
add('ids.tsv', idsOf(plans[sourceLanguage.tag]));
add('figures.tsv', figureIdsOf(ledger));
add('addresses.tsv', new Map(allAddresses(plans[sourceLanguage.tag], vocabulary.places).map((address) => [address, ''])));

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
