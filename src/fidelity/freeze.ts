// npm run freeze: adds new ids and addresses to the frozen lists. It never changes or removes a line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../edition/files.ts';
import { formatProblems } from '../plan/problem.ts';
import { checkContentFolder } from './checks.ts';
import { compareFrozen, frozenNow, parseFrozen, printFrozen } from './frozen.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const files = readContentFolder(content);
const { edition, problems } = checkContentFolder(files);
if (!edition) {
  console.error(formatProblems(problems));
  process.exit(1);
}

mkdirSync(`${content}frozen`, { recursive: true });
for (const [file, now] of Object.entries(frozenNow(edition))) {
  const frozen = parseFrozen(files.frozen?.[file] ?? '');
  const { added } = compareFrozen(now, frozen);
  writeFileSync(content + file, printFrozen(new Map([...frozen, ...added.map((id) => [id, now.get(id)!] as const)])));
  console.log(`${file}: ${added.length} added, ${frozen.size + added.length} in all`);
}
