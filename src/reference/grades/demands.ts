import { sourceLanguage } from '../../editions.ts';
import type { GradedPassage } from './passages.ts';
import type { Grade, Grades } from './schema.ts';

/** Whether a text of the plan holds a word of a grade, not by chance inside of others. */
const holds = (text: string, forms: readonly string[], notIn: readonly string[] = []) => {
  const own = notIn.reduce((rest, words) => rest.replaceAll(words, ''), text);
  return forms.find((form) => own.includes(form));
};

/** In how many of a passage's sentences a grade stands; one word of the translation may serve all verbs of a sentence. */
export interface Demand {
  grade: Grade;
  due: number;
}

/** The grades that a passage has, each with how often its translation owes it. */
export function demandsOf(grades: Grades, { original, commitments }: GradedPassage): Demand[] {
  const sentences = original.split('。');
  const demand = (grade: Grade, has: (sentence: string) => unknown): Demand => ({ grade, due: sentences.filter(has).length });
  const ofDegrees = grades.degrees.map((grade) => {
    const own = commitments.filter(({ degree }) => degree.some((word) => grade[sourceLanguage.tag].includes(word)));
    return demand(grade, (sentence) => own.some(({ quote }) => sentence.includes(quote.text)));
  });
  const ofText = [...grades.modals, ...grades.bounds].map((grade) =>
    demand(grade, (sentence) => holds(sentence, grade[sourceLanguage.tag], grade.notIn)),
  );
  return [...ofDegrees, ...ofText].filter(({ due }) => due);
}
