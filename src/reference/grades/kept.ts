import { sourceLanguage, type TranslationTag } from '../../editions.ts';
import { findEnglish, foldEnglish } from '../../vocabulary/forms.ts';
import type { Commitments } from '../commitments/ledger.ts';
import { demandsOf } from './demands.ts';
import { listLengths } from './lists.ts';
import type { GradedPassage } from './passages.ts';
import type { Grades } from './schema.ts';

/** Lists of fewer members cannot be told from other words that “and” joins. */
const LEAST_ITEMS = 4;

/** What a passage's translation lacks or adds: `string` names it, as an exception must. */
interface Finding {
  id: string;
  string: string;
  wrong: string;
  right: string;
}

const times = (text: string, forms: readonly string[]) => forms.reduce((sum, form) => sum + text.split(form).length - 1, 0);

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
