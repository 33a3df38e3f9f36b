import { sourceLanguage, type Language } from '../editions.ts';
import { covers, type Stretch } from '../plan/stretches.ts';
import { findChinese, placesInEnglish } from './forms.ts';
import type { Mentions } from './mentions.ts';
import type { Place } from './vocabulary.ts';

/** A place with all that its name can be taken from: itself alone where it stands only inside longer names. */
export interface Named {
  place: Place;
  among: readonly Place[];
}

/** Where a text names a place: where its form is the longest that stands there. */
export function namingsIn(text: string, { place, among }: Named, language: Language): Stretch[] {
  if (language !== sourceLanguage) return namingsInTranslation(text, { place, among }, language);
  return formsIn(text, { place, among }).map(({ start, form }) => ({ start, end: start + form.length }));
}

/**
 * In a translation two places may have one form: the name inside a longer one is left out only where the text names the place elsewhere,
 * too.
 */
function namingsInTranslation(text: string, { place, among }: Named, { tag }: Language): Stretch[] {
  const own = placesInEnglish(text, place[tag]);
  const longer = among.filter((other) => other !== place).flatMap((other) => other[tag].filter((form) => holdsOne(form, place[tag])));
  const others = placesInEnglish(text, longer);
  const apart = own.filter((each) => !others.some((other) => covers(other, each)));
  return apart.length ? apart : own;
}

const holdsOne = (form: string, names: readonly string[]) => names.some((name) => form !== name && form.includes(name));

const formsIn = (text: string, { place, among }: Named) => findChinese(text, among).filter(({ entry }) => entry === place);

/** How often a place is named in each passage, by the passage's id, and in each form, in the plan's own language. */
export function countNamings({ passages }: Mentions<Place>, named: Named): Record<'byPassage' | 'byForm', ReadonlyMap<string, number>> {
  const byPassage = new Map<string, number>();
  const byForm = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { id, cells } of passages) {
    for (const { form } of cells.flatMap(({ text }) => formsIn(text, named))) {
      add(byPassage, id);
      add(byForm, form);
    }
  }
  return { byPassage, byForm };
}
