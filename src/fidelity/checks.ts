import type { ContentFolder } from '../edition/files.ts';
import { readEdition, type EditionReading } from '../edition/read.ts';
import { sourceLanguage } from '../editions.ts';
import type { Problem } from '../plan/problem.ts';
import { readPlan } from '../plan/read.ts';
import { repeated } from '../plan/repeated.ts';
import { pathOf } from '../plan/unit-file.ts';
import { compareWithReceived, type Difference } from './compare.ts';
import { compareFrozen, frozenNow, parseFrozen } from './frozen.ts';

/** A content folder with what was read from it. */
interface Checked {
  files: ContentFolder;
  edition: EditionReading['edition'];
  problems: readonly Problem[];
}

/**
 * What must hold before anything is written: in every build, in `npm run check`, while the dev server runs and before ids are frozen.
 * A check whose ground is missing (no edition could be read, no received text stands there) says nothing.
 */
const CHECKS: readonly ((checked: Checked) => readonly Problem[])[] = [
  // The files can be read, and hold no character that misleads.
  ({ files }) => files.faults,
  // The edition: schema, sequence, corrections, translation, figures, consistency (edition/read.ts).
  ({ problems }) => problems,
  // The received text is given character for character.
  receivedProblems,
  // What was published is there and opens the same words.
  frozenProblems,
];

/** A content folder's edition, or all that is wrong with it; `notes` are said and stop nothing. Never throws for content. */
export function checkContentFolder(files: ContentFolder): { edition: EditionReading['edition']; problems: Problem[]; notes: string[] } {
  const checked = { files, ...readEdition(files.content) };
  const problems = CHECKS.flatMap((check) => check(checked));
  return {
    edition: problems.length ? undefined : checked.edition,
    problems,
    notes: checked.edition ? notesOn(files, checked.edition) : [],
  };
}

function receivedProblems({ files, edition }: Checked): Problem[] {
  if (files.received === undefined) return [];
  const differences = edition
    ? compareWithReceived(edition.plans[sourceLanguage.tag], files.received)
    : differencesOfPlan(files.content, files.received);
  return differences.map(({ unit, near, wrong, right }) => {
    const path = `${sourceLanguage.tag}/${unit ? pathOf(unit.location) : 'plan.mdx'}`;
    const line = near && lineOf(files.content.units.find((file) => file.path === path)!.text, near);
    return { file: `plan/${path}`, ...(line && { line }), wrong, right };
  });
}

/**
 * The plan in its own language held against the received text, whatever is wrong with its translation and its figures. Where its own
 * records do not fit, only what is lost is named: that is why they do not, or they have said so themselves.
 */
function differencesOfPlan({ units }: ContentFolder['content'], received: string): Difference[] {
  const { tag } = sourceLanguage;
  const own = units.filter(({ path }) => path.startsWith(`${tag}/`));
  const reading = readPlan(own, tag);
  if (reading.plan) return compareWithReceived(reading.plan, received);
  return reading.assembled ? compareWithReceived(reading.assembled, received).filter(({ lost }) => lost) : [];
}

/** The first line that holds the words about a place, as many as stand together there: a mark or a correction may stand among them. */
function lineOf(text: string, [before, after]: NonNullable<Difference['near']>): number | undefined {
  const lines = text.replaceAll('**', '').split('\n');
  for (let reach = Math.max(before.length, after.length); reach > 2; reach--) {
    for (const words of [before.slice(-reach) + after.slice(0, reach), after.slice(0, reach), before.slice(-reach)]) {
      const i = words.length >= reach ? lines.findIndex((line) => line.includes(words)) : -1;
      if (i >= 0) return i + 1;
    }
  }
  return undefined;
}

function frozenProblems({ files: { frozen, faults }, edition }: Checked): Problem[] {
  if (!edition || !frozen) return [];
  return Object.entries(frozenNow(edition)).flatMap(([file, now]): Problem[] => {
    const list = frozen[file];
    if (list !== undefined) return listProblems(file, list, now);
    return faults.some((fault) => fault.file === file)
      ? []
      : [{ file, wrong: 'the list of what was published is missing', right: listBack(file) }];
  });
}

const listBack = (file: string) =>
  `the list: git checkout -- content/${file}; one of a new kind begins with a first line, and npm run freeze adds the rest`;

function listProblems(file: string, list: string, now: ReadonlyMap<string, string>): Problem[] {
  const ids = list.split('\n').map((line) => line.split('\t')[0]!);
  const twice = repeated(ids)
    .filter(({ index }) => ids[index])
    .map(({ index, first }) => ({
      file,
      line: index + 1,
      wrong: `${ids[index]} stands twice: also in line ${first + 1}`,
      right: 'one line for each: the one that was published',
    }));
  const broken = compareFrozen(now, parseFrozen(list)).broken.map(({ id, ...said }) => ({ file, line: ids.lastIndexOf(id) + 1, ...said }));
  return [...twice, ...broken];
}

function notesOn({ received, frozen, faults }: ContentFolder, edition: NonNullable<EditionReading['edition']>): string[] {
  const added = Object.entries(frozenNow(edition)).flatMap(([file, now]) => compareFrozen(now, parseFrozen(frozen?.[file] ?? '')).added);
  const some = added.slice(0, 3).join(', ') + (added.length > 3 ? ' …' : '');
  return [
    ...(received === undefined && !faults.length ? ['no content/source: there is no received text that the edition is compared with'] : []),
    ...(added.length
      ? [`not frozen yet: ${added.length} ids and addresses (${some}): npm run freeze adds them, npm test fails until then`]
      : []),
  ];
}
