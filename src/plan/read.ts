import { assemblePlan, type EditionFiles } from './assemble.ts';
import { checkPlan } from './check.ts';
import type { Plan } from './model.ts';
import { countPages } from './pages.ts';
import type { Problem } from './problem.ts';
import { checkSequence } from './sequence.ts';
import { locationOf, readUnitFile, type SourceFile } from './unit-file.ts';

/** A plan, or everything that keeps the files from being one. */
export type PlanReading = { plan: Plan; problems: [] } | { plan: undefined; problems: Problem[] };

/** Reads the files of one language (paths below content/plan) into a plan: files → schema → model → checks. Never throws for content. */
export function readPlan(files: readonly SourceFile[], language: string): PlanReading {
  const problems: Problem[] = [];
  const read = readFiles(files, language, problems);
  if (read) {
    checkSequence(read, language, problems);
    // Only whole files in an unbroken sequence can be assembled.
    if (!problems.length) {
      const plan = assemblePlan(read, problems);
      const unitFiles = [...read.parts, ...read.chapters, ...read.sections];
      let last = 1;
      countPages(plan, (page, unit) => {
        const file = unitFiles.find(({ location }) => location === unit.location)!;
        const index = file.data.breaks.findIndex((entry) => entry.page === page);
        if (page !== last + 1) problems.push(file.problem(['breaks', index, 'page'], `page ${page} follows page ${last}`, `page ${last + 1}: every printed page once, in ascending order`));
        last = page;
      });
      problems.push(...checkPlan(plan, unitFiles));
      if (!problems.length) return { plan, problems: [] };
    }
  }
  return { plan: undefined, problems };
}

function readFiles(files: readonly SourceFile[], language: string, problems: Problem[]): EditionFiles | undefined {
  const read: Omit<EditionFiles, 'plan'> & { plan?: EditionFiles['plan'] } = { parts: [], chapters: [], sections: [] };
  for (const file of [...files].sort((a, b) => comparePaths(a.path, b.path))) {
    const location = locationOf(file.path.slice(language.length + 1));
    if (!location) {
      problems.push({ file: file.path, wrong: 'this path names no unit of the plan', right: 'plan.mdx, part-NN/part.mdx, part-NN/chapter-NN/chapter.mdx or part-NN/chapter-NN/section-N.mdx' });
    } else if (location === 'plan') {
      const plan = readUnitFile(file, 'plan', { level: 'part', part: 0 }, problems);
      if (plan) read.plan = plan;
    } else if (location.level === 'part') push(read.parts, readUnitFile(file, 'part', location, problems));
    else if (location.level === 'chapter') push(read.chapters, readUnitFile(file, 'chapter', location, problems));
    else push(read.sections, readUnitFile(file, 'section', location, problems));
  }
  if (!files.some(({ path }) => path === `${language}/plan.mdx`)) problems.push({ file: `${language}/plan.mdx`, wrong: 'the file is missing', right: 'plan.mdx with the plan’s title' });
  return read.plan && { ...read, plan: read.plan };
}

const push = <T>(list: T[], item: T | undefined) => void (item && list.push(item));

/** section-10 after section-9, and a part's or chapter's own file before those below it. */
const comparePaths = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
