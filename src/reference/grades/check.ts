import { sourceLanguage, translations, type TranslationTag } from '../../editions.ts';
import { entriesById, passageEntries, type PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import { pathOf } from '../../plan/unit-file.ts';
import { findEnglish, foldEnglish } from '../../vocabulary/forms.ts';
import { commitmentsOfPassage, type Commitments } from '../commitments/ledger.ts';
import { listLengths } from './lists.ts';
import { readGrades, type Grade, type Grades } from './schema.ts';

/** Lists of fewer members cannot be told from other words that “and” joins. */
const LEAST_ITEMS = 4;

/** What a passage's translation lacks or adds: `string` names it, as an exception must. */
interface Finding {
  id: string;
  string: string;
  wrong: string;
  right: string;
}

/** A passage with its words in both languages and what the ledger has of it. */
export interface GradedPassage {
  id: string;
  original: string;
  translation: string;
  commitments: Commitments;
}

const wordsOf = ({ cells }: PassageEntry) => cells.map(({ text }) => text).join('; ');

/** The passages of a translation with what the ledger has of them. */
export function gradedPassages(source: Plan, translation: Plan, commitments: Commitments): GradedPassage[] {
  const translated = entriesById(translation);
  return passageEntries(source).map((entry) => ({
    id: entry.id,
    original: wordsOf(entry),
    translation: wordsOf(translated.get(entry.id)!),
    commitments: commitmentsOfPassage(commitments, entry.id),
  }));
}

/** Whether a text of the plan holds a word of a grade, not by chance inside of others. */
const holds = (text: string, forms: readonly string[], notIn: readonly string[] = []) => {
  const own = notIn.reduce((rest, words) => rest.replaceAll(words, ''), text);
  return forms.find((form) => own.includes(form));
};

/** What a passage's translation lacks of the grades that its commitments have, and what it adds. */
export function gradesNotKept(grades: Grades, { id, original, translation, commitments }: GradedPassage, tag: TranslationTag): Finding[] {
  const folded = foldEnglish(translation);
  const sentences = original.split('。');
  /** One word may serve neighbouring verbs that share it, but no more than a sentence of the plan. */
  const kept = (grade: Grade, has: (sentence: string) => unknown): Finding[] => {
    const due = sentences.filter(has).length;
    const stand = findEnglish(folded, grade[tag]).length;
    const [word] = grade[sourceLanguage.tag];
    const wrong = `${word} stands in ${due} of the plan’s sentences and has ${stand || 'no'} counterpart${stand > 1 ? 's' : ''}`;
    return stand >= due ? [] : [{ id, string: word!, wrong, right: grade[tag].slice(0, 4).join(' / ') }];
  };
  const ofDegrees = grades.degrees.flatMap((grade) => {
    const own = commitments.filter(({ degree }) => degree.some((word) => grade[sourceLanguage.tag].includes(word)));
    return kept(grade, (sentence) => own.some(({ quote }) => sentence.includes(quote.text)));
  });
  const ofText = [...grades.modals, ...grades.bounds].flatMap((grade) =>
    kept(grade, (sentence) => holds(sentence, grade[sourceLanguage.tag], grade.notIn)),
  );
  const added = grades.modals.flatMap((grade): Finding[] => {
    const [[word], [first]] = [grade[sourceLanguage.tag], grade[tag]];
    if (holds(original, [...grade[sourceLanguage.tag], ...(grade.allowedBy ?? [])]) || !findEnglish(folded, [first!]).length) return [];
    return [{ id, string: word!, wrong: `“${first}” stands without ${word}`, right: 'the grade that the plan gives it' }];
  });
  return [...ofDegrees, ...ofText, ...added, ...listsCut(id, translation, commitments)];
}

/** Lists of objects that no stretch of the translation is long enough for, the longest first, each stretch used once. */
function listsCut(id: string, translation: string, commitments: Commitments): Finding[] {
  const due = commitments.flatMap(({ items = 0 }) => (items >= LEAST_ITEMS ? [items] : [])).sort((a, b) => b - a);
  const lengths = listLengths(translation);
  return due
    .slice(0, 1)
    .flatMap((items) =>
      (lengths[0] ?? 0) >= items
        ? []
        : [{ id, string: String(items), wrong: `a list of ${items} has no counterpart`, right: 'all members of the list' }],
    );
}

/** Reads content/grades.yaml and holds every passage of each translation to it; an exception that nothing needs is a problem, too. */
export function checkGrades(yaml: string, plans: Readonly<Record<string, Plan>>, commitments: Commitments, problems: Problem[]): void {
  const { grades, problem } = readGrades(yaml, problems);
  if (!grades) return;
  const used = new Set<object>();
  for (const { tag } of translations) {
    const entries = entriesById(plans[tag]!);
    for (const passage of gradedPassages(plans[sourceLanguage.tag]!, plans[tag]!, commitments)) {
      for (const { id, string, wrong, right } of gradesNotKept(grades, passage, tag)) {
        const exception = grades.exceptions.find((each) => each.clause === id && each.string === string);
        if (exception) used.add(exception);
        else problems.push({ file: `plan/${tag}/${pathOf(entries.get(id)!.unit.location)}`, wrong: `${id}: ${wrong}`, right });
      }
    }
  }
  grades.exceptions.forEach((each, i) => {
    if (!used.has(each))
      problems.push(problem(['exceptions', i], `nothing in ${each.clause} needs this exception`, 'exceptions that a check needs'));
  });
}
