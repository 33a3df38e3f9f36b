import type { ProjectFiles } from '../edition/files.ts';
import { readEdition, type EditionReading } from '../edition/read.ts';
import { sourceLanguage } from '../editions.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { readPlan } from '../plan/read.ts';
import { pathOf } from '../plan/unit-file.ts';
import { compareWithReceived, type Difference } from './compare.ts';
import { compareFrozen, frozenNow, parseFrozen } from './frozen.ts';

/** A content folder with what was read from it. */
interface Project {
  files: ProjectFiles;
  edition: EditionReading['edition'];
  problems: readonly Problem[];
}

/**
 * What must hold before anything is written: in every build, in `npm run check`, while the dev server runs and before ids are frozen.
 * A check whose ground is missing (no edition could be read, no received text stands there) says nothing.
 */
const CHECKS: Record<string, (project: Project) => readonly Problem[]> = {
  'the files can be read, and hold no character that misleads': ({ files }) => files.faults,
  'the edition: schema, sequence, corrections, translation, figures, consistency (edition/read.ts)': ({ problems }) => problems,
  'the received text is given character for character': receivedProblems,
  'what was published is there and opens the same words': frozenProblems,
};

/** A project's edition, or all that is wrong with it; `notes` are said and stop nothing. Never throws for content. */
export function checkProject(files: ProjectFiles): { edition: EditionReading['edition']; problems: Problem[]; notes: string[] } {
  const project = { files, ...readEdition(files.content) };
  const problems = Object.values(CHECKS).flatMap((check) => check(project));
  return { edition: problems.length ? undefined : project.edition, problems, notes: project.edition ? notesOn(files, project.edition) : [] };
}

function receivedProblems({ files, edition }: Project): Problem[] {
  const plan = edition?.plans[sourceLanguage.tag] ?? planAlone(files);
  if (!plan || files.received === undefined) return [];
  return compareWithReceived(plan, files.received).map(({ unit, near, wrong, right }) => {
    const path = `${sourceLanguage.tag}/${unit ? pathOf(unit.location) : 'plan.mdx'}`;
    const line = near && lineOf(files.content.units.find((file) => file.path === path)!.text, near);
    return { file: `plan/${path}`, ...(line && { line }), wrong, right };
  });
}

/** The plan in its own language, whatever is wrong with its translation and its figures. */
function planAlone({ content: { units } }: ProjectFiles): Plan | undefined {
  const { tag } = sourceLanguage;
  return readPlan(units.filter(({ path }) => path.startsWith(`${tag}/`)), tag).plan;
}

/** The first line that holds the words about a place, as many of them as stand together there: a mark or a correction may stand among them. */
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

function frozenProblems({ files: { frozen, faults }, edition }: Project): Problem[] {
  if (!edition || !frozen) return [];
  return Object.entries(frozenNow(edition)).flatMap(([file, now]): Problem[] => {
    const list = frozen[file];
    if (list === undefined) return faults.some((fault) => fault.file === file) ? [] : [{ file, wrong: 'the list of what was published is missing', right: `the list: git checkout -- content/${file}` }];
    const lines = list.split('\n');
    return compareFrozen(now, parseFrozen(list)).broken.map(({ id, ...said }) => ({ file, line: lines.findIndex((line) => line.split('\t')[0] === id) + 1, ...said }));
  });
}

function notesOn({ received, frozen, faults }: ProjectFiles, edition: NonNullable<EditionReading['edition']>): string[] {
  const added = Object.entries(frozenNow(edition)).flatMap(([file, now]) => compareFrozen(now, parseFrozen(frozen?.[file] ?? '')).added);
  return [
    ...(received === undefined && !faults.length ? ['no content/source: there is no received text that the edition is compared with'] : []),
    ...(added.length ? [`${added.length} ids and addresses are not frozen yet (${added.slice(0, 3).join(', ')}${added.length > 3 ? ' …' : ''}): npm run freeze adds them, and npm test fails until they are`] : []),
  ];
}
