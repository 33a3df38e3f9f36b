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

const times = (text: string, forms: readonly string[]) => forms.reduce((sum, form) => sum + text.split(form).length - 1, 0);

/** In how many of a passage's sentences a grade stands; one word of the translation may serve all verbs of a sentence. */
interface Demand {
  grade: Grade;
  due: number;
}

function demandsOf(grades: Grades, { original, commitments }: GradedPassage): Demand[] {
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

/** What a passage's translation lacks of the grades that its commitments have, and what it adds. */
export function gradesNotKept(grades: Grades, passage: GradedPassage, tag: TranslationTag): Finding[] {
  const { id, original, translation, commitments } = passage;
  const folded = foldEnglish(translation);
  const demands = demandsOf(grades, passage);
  const lost = demands.flatMap(({ grade }): Finding[] => {
    // Two grades that a word may stand for cannot both be served by it.
    const rivals = demands.filter((each) => each.grade[tag].some((form) => grade[tag].includes(form)));
    const due = rivals.reduce((sum, each) => sum + each.due, 0);
    const stand = findEnglish(folded, [...new Set(rivals.flatMap((each) => each.grade[tag]))]).length;
    const [word] = grade[sourceLanguage.tag];
    const all = rivals.map((each) => each.grade[sourceLanguage.tag][0]).join(', ');
    const wrong = `${all} stand in ${due} sentences of the plan and have ${stand} counterparts`;
    return stand >= due ? [] : [{ id, string: word!, wrong, right: grade[tag].slice(0, 4).join(' / ') }];
  });
  // A word of degree or a bound may come of other words of the plan: only one that those listed with it do not allow is added.
  const added = [...grades.degrees, ...grades.modals, ...grades.bounds].flatMap((grade): Finding[] => {
    if (!grade.allowedBy) return [];
    const [[word], [first]] = [grade[sourceLanguage.tag], grade[tag]];
    const allowed = times(original, [...grade[sourceLanguage.tag], ...grade.allowedBy]);
    const stand = findEnglish(folded, [first!]).length;
    const wrong = `“${first}” stands ${stand} times, and ${word} and its like ${allowed} times in the plan’s words`;
    return stand <= allowed ? [] : [{ id, string: word!, wrong, right: 'the grade that the plan gives it' }];
  });
  return [...lost, ...added, ...listsCut(id, translation, commitments)];
}

/** The first list of objects that no stretch of the translation is long enough for: the longest ones first, a stretch for each. */
function listsCut(id: string, translation: string, commitments: Commitments): Finding[] {
  const due = commitments.flatMap(({ items = 0 }) => (items >= LEAST_ITEMS ? [items] : [])).sort((a, b) => b - a);
  const lengths = listLengths(translation);
  const cut = due.find((items, i) => (lengths[i] ?? 0) < items);
  return cut ? [{ id, string: String(cut), wrong: `a list of ${cut} has no counterpart`, right: 'all members of the list' }] : [];
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
