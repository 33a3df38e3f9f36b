import { sourceLanguage } from '../../../editions.ts';
import { editDistance } from '../../../plan/check-corrections.ts';
import { passageEntries } from '../../../plan/entries.ts';
import type { Plan } from '../../../plan/model.ts';
import { findChinese } from '../../../vocabulary/forms.ts';
import type { Place } from '../../../vocabulary/vocabulary.ts';
import type { Stretch } from '../../../plan/stretches.ts';
import type { Candidate, RuleResults, Spelling } from '../candidate.ts';

/** How many characters of two forms of one length may differ for them to be spellings of one name. */
const NEAR = 2;

/** Places that the plan writes in several ways: forms that differ by a character or two. */
export function spellings(plan: Plan, places: readonly Place[]): RuleResults {
  const passages = passageEntries(plan);
  /** Where a place is written so, and not in a longer form of its own. */
  const holding = (place: Place, form: string) =>
    passages
      .filter(({ cells }) => cells.some(({ text }) => findChinese(text, [place]).some((found) => found.form === form)))
      .map(({ id }) => id);
  /** Forms that stand somewhere outside the longer names of other places. */
  const byThemselves = new Set(
    passages.flatMap(({ cells }) => cells.flatMap(({ text }) => findChinese(text, places).map(({ form }) => form))),
  );
  const candidates = places.flatMap((place): Candidate[] => {
    const forms = place[sourceLanguage.tag]
      .map((form) => ({ form, passages: holding(place, form) }))
      .filter((each) => each.passages.length);
    const near = forms.filter(({ form }) => forms.some((other) => isNear(form, other.form)));
    // A canyon's spelling is no spelling of its township, unless there is no other to set beside it.
    const own = near.filter(({ form }) => byThemselves.has(form));
    const shown = own.length > 1 ? own : near;
    return near.length ? [{ key: `spelling:${place.id}`, rule: 'spelling', figures: [], spelling: { place, forms: shown } }] : [];
  });
  return { candidates, compared: places.length };
}

const isNear = (a: string, b: string) => a !== b && a.length === b.length && editDistance(a, b) <= NEAR;

/** The characters of a form in which another form of the same length differs from it. */
export const differingIn = ({ form }: Spelling, forms: readonly Spelling[]): Stretch[] =>
  [...form].flatMap((character, i) => {
    const differs = forms.some((other) => isNear(form, other.form) && other.form[i] !== character);
    return differs ? [{ start: i, end: i + 1 }] : [];
  });
