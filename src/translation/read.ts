import type { Language } from '../editions.ts';
import { readEditionFiles } from '../plan/edition-files.ts';
import type { Plan, Unit } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import type { PlanReading } from '../plan/read.ts';
import { unitsOf } from '../plan/traverse.ts';
import { pathOf, type SourceFile } from '../plan/unit-file.ts';
import { assembleTranslation, type TranslationFiles } from './assemble.ts';
import { checkPairs } from './check.ts';
import { checkExceptions } from './exceptions.ts';
import { pairsOf } from './pairs.ts';
import { translationSchemas } from './schema.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * Reads the files of a translation (paths below content/plan) over the plan that they translate, and checks them against it,
 * by the vocabulary where one could be read. Never throws for content.
 */
export function readTranslation(
  files: readonly SourceFile[],
  language: Language['tag'],
  original: Plan,
  vocabulary: Vocabulary | undefined,
): PlanReading {
  const problems: Problem[] = [];
  const read = readEditionFiles(files, language, translationSchemas, problems);
  if (read) {
    checkCounterparts(files, language, original, problems);
    // Only files that all have their unit can be set over the plan.
    if (!problems.length) {
      const plan = assembleTranslation(original, read, problems);
      if (vocabulary && !problems.length)
        problems.push(...checkExceptions(checkPairs(pairsOf(plan), vocabulary, language), unitFilesOf(read)));
      if (!problems.length) return { plan, problems: [] };
    }
  }
  return { plan: undefined, problems };
}

const unitFilesOf = ({ parts, chapters, sections }: TranslationFiles) => [...parts, ...chapters, ...sections];

/** Every unit has its file, every file its unit. */
function checkCounterparts(files: readonly SourceFile[], language: string, original: Plan, problems: Problem[]): void {
  const due = new Set(unitsOf(original).map((unit: Unit) => `${language}/${pathOf(unit.location)}`));
  const given = new Set(files.map(({ path }) => path));
  for (const path of due)
    if (!given.has(path))
      problems.push({ file: `plan/${path}`, wrong: 'the file is missing', right: 'the translation of this unit, at the same path' });
  for (const path of given)
    if (!due.has(path) && path !== `${language}/plan.mdx`)
      problems.push({ file: `plan/${path}`, wrong: 'the plan has no such unit', right: 'the path of a file of the Chinese text' });
}
