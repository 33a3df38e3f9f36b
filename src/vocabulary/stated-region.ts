import { sourceLanguage } from '../editions.ts';
import { passageEntries, type PassageEntry } from '../plan/entries.ts';
import type { Plan } from '../plan/model.ts';
import { findChinese } from './forms.ts';
import type { Place } from './vocabulary.ts';

/** The region that the plan's county lies in by the plan's own words, with these and where they stand. */
export interface StatedRegion {
  county: Place;
  region: Place;
  words: string;
  passage: PassageEntry;
}

/**
 * The first passage that writes the name of a region directly before that of the county which the plan's title begins with:
 * 喀什地区塔什库尔干县. Undefined where the plan says it nowhere.
 */
export function statedRegion(plan: Plan, places: readonly Place[]): StatedRegion | undefined {
  const county = places.find((place) => place.kind === 'county' && place[sourceLanguage.tag].some((form) => plan.title.startsWith(form)));
  if (!county) return undefined;
  for (const passage of passageEntries(plan)) {
    for (const { text } of passage.cells) {
      const found = findChinese(text, places);
      const i = found.findIndex(({ entry, start }, n) => {
        const before = found[n - 1];
        return entry === county && before?.entry.kind === 'region' && before.start + before.form.length === start;
      });
      if (i > 0) return { county, region: found[i - 1]!.entry, words: found[i - 1]!.form + found[i]!.form, passage };
    }
  }
  return undefined;
}
