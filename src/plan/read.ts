import { assemblePlan, type SourceFiles } from './assemble.ts';
import { checkPlan } from './check.ts';
import { readEditionFiles } from './edition-files.ts';
import type { Plan } from './model.ts';
import { countPages } from './printed-pages.ts';
import type { Problem } from './problem.ts';
import { unitSchemas } from './schema.ts';
import { checkSequence } from './sequence.ts';
import type { SourceFile } from './unit-file.ts';

/** A plan, or everything that keeps the files from being one; `assembled`: what they make all the same, not to be read as the plan. */
export type PlanReading = { plan: Plan; problems: [] } | { plan: undefined; assembled?: Plan; problems: Problem[] };

/**
 * Reads the files of the plan's own language (paths below content/plan) into a plan: files → schema → model → checks. Never throws for
 * content.
 */
export function readPlan(files: readonly SourceFile[], language: string): PlanReading {
  const problems: Problem[] = [];
  const read = readEditionFiles(files, language, unitSchemas, problems);
  return read ? planOf(read, language, problems) : { plan: undefined, problems };
}

/** The plan that files make which have been read, with the problems of their reading. */
export function planOf(read: SourceFiles, language: string, problems: Problem[]): PlanReading {
  checkSequence(read, language, problems);
  // Only whole files in an unbroken sequence can be assembled.
  if (problems.length) return { plan: undefined, problems };
  const plan = assemblePlan(read, problems);
  const unitFiles = [...read.parts, ...read.chapters, ...read.sections];
  let last = 1;
  countPages(plan, (page, unit) => {
    const file = unitFiles.find(({ location }) => location === unit.location)!;
    const index = file.data.breaks.findIndex((entry) => entry.page === page);
    if (page !== last + 1)
      problems.push(
        file.problem(
          ['breaks', index, 'page'],
          `page ${page} follows page ${last}`,
          `page ${last + 1}: every printed page once, in ascending order`,
        ),
      );
    last = page;
  });
  problems.push(...checkPlan(plan, unitFiles));
  return problems.length ? { plan: undefined, assembled: plan, problems } : { plan, problems: [] };
}
