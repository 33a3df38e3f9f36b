import { z } from 'zod';
import { sourceLanguage } from '../../editions.ts';
import { byTranslation } from '../../plan/by-language.ts';
import type { Problem } from '../../plan/problem.ts';
import { passageId, text } from '../../plan/schema.ts';
import { readYaml, type ProblemAt } from '../../plan/yaml-file.ts';

const words = z.array(text).min(1);

/**
 * Words that give a commitment its grade, with the forms that stand for them in each translation. `notIn`: words of the plan that hold one
 * by chance. `allowedBy`: words of the plan that may be translated so, but need not; where it stands, the first form is one that no other
 * words of the plan allow, so that one too many is one added.
 */
const grade = z.strictObject({
  [sourceLanguage.tag]: words,
  ...byTranslation((own) => z.array(own).min(1)),
  notIn: words.optional(),
  allowedBy: words.optional(),
});

/** One place where a translation is right without the word: `string` is the plan's word, or the number of members of a list. */
const exception = z.strictObject({ clause: passageId, string: text, reason: text });

/** `degrees` count where a line of the ledger of commitments has them; `modals` and `bounds` wherever they stand. */
const gradesFile = z.strictObject({
  degrees: z.array(grade).min(1),
  modals: z.array(grade).min(1),
  bounds: z.array(grade).min(1),
  exceptions: z.array(exception).default([]),
});

export type Grade = z.output<typeof grade>;
export type Grades = z.output<typeof gradesFile>;

/** Reads content/grades.yaml; an empty file reads as no table: then nothing is held against it. */
export function readGrades(yaml: string, problems: Problem[]): { grades: Grades | undefined; problem: ProblemAt } {
  const { data, problem } = readYaml(
    { path: 'grades.yaml', yaml: yaml.trim() ? yaml : '{}', linesBefore: 0 },
    gradesFile,
    yaml.trim() ? problems : [],
  );
  return { grades: data, problem };
}
