import { sourceLanguage, type Language } from '../../editions.ts';
import type { Stretch } from '../../plan/stretches.ts';
import { headingsOf, type SubjectPassage } from './subject.ts';

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "[’']");

/**
 * What is marked in a passage under a subject: in the plan's own language the words that carry it; in a translation whole words of the
 * subject's heading and its other names, in whatever case, in the plural, too: the words themselves are the Chinese ones.
 */
export function carryingMarks({ words, subjects }: SubjectPassage, language: Language): (text: string) => Stretch[] {
  const patterns =
    language === sourceLanguage
      ? words.map((each) => new RegExp(escaped(each), 'g'))
      : subjects.flatMap((subject) => headingsOf(subject, language.tag).map((each) => new RegExp(`\\b${escaped(each)}(?:e?s)?\\b`, 'gi')));
  return (text) =>
    merged(
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
      ),
    );
}

/** Stretches that overlap become one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  return [...stretches]
    .sort((a, b) => a.start - b.start)
    .reduce<Stretch[]>((all, { start, end }) => {
      const last = all.at(-1);
      if (!last || start >= last.end) return [...all, { start, end }];
      return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }];
    }, []);
}
