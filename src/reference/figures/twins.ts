import type { Problem } from '../../plan/problem.ts';
import type { SourceFile } from '../../plan/unit-file.ts';

/** The missing translations of files that state figures, for the units at `paths`; a file that only explains remainders needs none. */
export function missingTwins(files: readonly SourceFile[], paths: readonly string[], source: string, translation: string): Problem[] {
  const given = new Map(files.map(({ path, text }) => [path, text]));
  const stating = paths.filter((path) => /^figures:/m.test(given.get(`${source}/${path}`) ?? ''));
  return stating.filter((path) => !given.has(`${translation}/${path}`)).map((path) => ({
    file: `plan/${translation}/${path}`,
    wrong: 'the file is missing, and the Chinese file states figures',
    right: 'the words of the translation that state each figure, by its number',
  }));
}
