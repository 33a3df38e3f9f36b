import type { z } from 'zod';
import type { UnitLevel } from './numbering.ts';
import type { Problem } from './problem.ts';
import { locationOf, readUnitFile, type SourceFile, type UnitFile } from './unit-file.ts';

/** What the front matter of each level holds: one kind for the plan's own language, one for translations. */
type FrontMatter = Record<UnitLevel | 'plan', unknown>;

/** The files of one language, read, each level in the plan's order. */
export interface EditionFiles<Data extends FrontMatter> {
  plan: UnitFile<Data['plan']>;
  parts: UnitFile<Data['part']>[];
  chapters: UnitFile<Data['chapter']>[];
  sections: UnitFile<Data['section']>[];
}

/** Reads all files of one language; undefined when the title's file cannot be read. */
export function readEditionFiles<Data extends FrontMatter>(
  files: readonly SourceFile[],
  language: string,
  schemas: { [Level in keyof Data]: z.ZodType<Data[Level]> },
  problems: Problem[],
): EditionFiles<Data> | undefined {
  const read: Omit<EditionFiles<Data>, 'plan'> & { plan?: EditionFiles<Data>['plan'] } = { parts: [], chapters: [], sections: [] };
  for (const file of [...files].sort((a, b) => comparePaths(a.path, b.path))) {
    const location = locationOf(file.path.slice(language.length + 1));
    if (!location) {
      problems.push({
        file: `plan/${file.path}`,
        wrong: 'this path names no unit of the plan',
        right: 'plan.mdx, part-NN/part.mdx, part-NN/chapter-NN/chapter.mdx or part-NN/chapter-NN/section-N.mdx',
      });
    } else if (location === 'plan') {
      const plan = readUnitFile(file, schemas.plan, { level: 'part', part: 0 }, problems);
      if (plan) read.plan = plan;
    } else if (location.level === 'part') push(read.parts, readUnitFile(file, schemas.part, location, problems));
    else if (location.level === 'chapter') push(read.chapters, readUnitFile(file, schemas.chapter, location, problems));
    else push(read.sections, readUnitFile(file, schemas.section, location, problems));
  }
  if (!files.some(({ path }) => path === `${language}/plan.mdx`))
    problems.push({ file: `plan/${language}/plan.mdx`, wrong: 'the file is missing', right: 'plan.mdx with the plan’s title' });
  return read.plan && { ...read, plan: read.plan };
}

const push = <T>(list: T[], item: T | undefined) => void (item && list.push(item));

/** section-10 after section-9, and a part's or chapter's own file before those below it. */
const comparePaths = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
