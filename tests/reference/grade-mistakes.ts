import { sourceLanguage } from '../../src/editions.ts';
import type { GradedPassage } from '../../src/reference/grades/passages.ts';
import { listLengths } from '../../src/reference/grades/lists.ts';
import type { Grade, Grades } from '../../src/reference/grades/schema.ts';
import { findEnglish, foldEnglish, unquoted } from '../../src/vocabulary/forms.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';
import type { seeded } from '../kit/seeded.ts';

type Random = ReturnType<typeof seeded>;
export interface Ground {
  grades: Grades;
  vocabulary: Vocabulary;
}
/** Makes one mistake of sense in a passage's English; undefined where it has nothing of the kind. */
type Mistake = (passage: GradedPassage, random: Random, ground: Ground) => string | undefined;

/** The English with other words at each place where a grade's forms stand in one of its sentences, drawn among those that have one. */
function without(translation: string, grade: Grade, random: Random, by: string): string | undefined {
  const text = unquoted(translation);
  const sentences = text.split(/(?<=\.)\s/);
  const having = sentences.filter((sentence) => findEnglish(foldEnglish(sentence), grade.en).length);
  if (!having.length) return undefined;
  const drawn = random.pick(having);
  const places = findEnglish(foldEnglish(drawn), grade.en);
  const cut = places.reduceRight((rest, { start, end }) => rest.slice(0, start) + by + rest.slice(end), drawn);
  return sentences.map((sentence) => (sentence === drawn ? cut : sentence)).join(' ');
}

/** A grade of some of which the plan's words stand in a passage: in its commitments, or in its text. */
function drawnGrade(grades: readonly Grade[], has: (word: string) => boolean, random: Random): Grade | undefined {
  const own = grades.filter((grade) => grade[sourceLanguage.tag].some(has));
  return own.length ? random.pick(own) : undefined;
}

const changed =
  (kind: 'modals' | 'bounds', by: string): Mistake =>
  ({ original, translation }, random, { grades }) => {
    const grade = drawnGrade(grades[kind], (word) => original.includes(word), random);
    return grade && without(translation, grade, random, by);
  };

/** The mistakes of sense, by kind. */
export const GRADE_MISTAKES: Record<string, Mistake> = {
  'a degree word dropped': ({ translation, commitments }, random, { grades }) => {
    const words = new Set(commitments.flatMap(({ degree }) => degree));
    const grade = drawnGrade(grades.degrees, (word) => words.has(word), random);
    return grade && without(translation, grade, random, '');
  },
  'a degree word added': ({ original, translation }, random, { grades }) => {
    const absent = ({ zh, allowedBy }: Grade) => allowedBy && ![...zh, ...allowedBy].some((word) => original.includes(word));
    const foreign = grades.degrees.filter(absent);
    return foreign.length && / will /.test(translation)
      ? translation.replace(' will ', ` will ${random.pick(foreign).en[0]!} `)
      : undefined;
  },
  'a modal lowered to a plain future': changed('modals', 'will'),
  'a modal raised': ({ original, translation }, random) => {
    // Words that allow a “must” of their own.
    if (/须|不得|要求/.test(original)) return undefined;
    const wills = [...translation.matchAll(/\bwill\b/g)];
    if (!wills.length) return undefined;
    const { index } = random.pick(wills);
    return `${translation.slice(0, index)}must${translation.slice(index + 'will'.length)}`;
  },
  'a bound turned': ({ original, translation }, random, { grades }) => {
    const grade = drawnGrade(grades.bounds, (word) => original.includes(word), random);
    return grade && without(translation, grade, random, grade.zh.includes('以上') ? 'up to' : 'no fewer than');
  },
  'a bound left out': changed('bounds', ''),
  'a member of the longest list lost': ({ translation, commitments }) => {
    const items = Math.max(0, ...commitments.map((each) => each.items ?? 0));
    if (items < 5 || listLengths(translation)[0] !== items) return undefined;
    const longest = translation.split(/(?<=[.:])\s/).find((sentence) => listLengths(sentence)[0] === items);
    return longest && translation.replace(longest, longest.replace(/, [^,;.]+(?=,| and )/, ''));
  },
  'a doer added': ({ original, translation }, random, { vocabulary }) => {
    const bodies = vocabulary.terms.filter(
      ({ kind, check, zh, en }) =>
        kind === 'body' && check === 'strict' && en[0]!.includes(' ') && !zh.some((form) => original.includes(form)),
    );
    const at = translation.search(/\b(?:The county|It) will\b/);
    return at < 0 ? undefined : translation.replace(/\b(?:The county|It) will\b/, `The ${random.pick(bodies).en[0]!} will`);
  },
};
