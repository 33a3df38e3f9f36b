import type { ChapterGroup } from '../plan/chapter-groups.ts';
import type { Part } from '../plan/model.ts';
import type { Words } from '../words/words.ts';
import { headingHtml } from './heading.ts';

/** The heading of passages that are told together; `part`: theirs, in the language of the words. */
export function groupHeadingHtml({ kind, unit }: Pick<ChapterGroup<never>, 'kind' | 'unit'>, part: Part, words: Words): string {
  if (kind === 'opening') return words.commitments.opening;
  return kind === 'box' ? words.boxOf(part.number) : headingHtml(part.chapters.find(({ id }) => id === unit)!);
}
