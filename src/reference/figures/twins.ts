import { sourceLanguage, translations } from '../../editions.ts';
import type { Unit } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { SourceFile } from '../../plan/unit-file.ts';
import { figuresPath } from './read.ts';

/** The missing translations of files that state figures; a file that only explains remainders needs none. */
export function missingTwins(files: readonly SourceFile[], units: readonly Unit[]): Problem[] {
  const given = new Map(files.map(({ path, text }) => [path, text]));
  const stating = units.filter((unit) => /^figures:/m.test(given.get(figuresPath(sourceLanguage.tag, unit)) ?? ''));
  const due = stating.flatMap((unit) => translations.map(({ tag }) => figuresPath(tag, unit)));
  return due
    .filter((path) => !given.has(path))
    .map((path) => ({
      file: `plan/${path}`,
      wrong: 'the file is missing, and the Chinese file states figures',
      right: 'the words of the translation that state each figure, by its number',
    }));
}
