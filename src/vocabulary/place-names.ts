import type { Plan } from '../plan/model.ts';
import { passageEntries, type PassageEntry } from '../plan/entries.ts';
import { findChinese } from './forms.ts';
import { sourceLanguage } from '../editions.ts';
import type { Place } from './vocabulary.ts';

const formsOf = (place: Place) => place[sourceLanguage.tag];
/** Whether a place is a town or a township, the county's own divisions. */
export const isTownship = ({ kind }: Place) => kind === 'town' || kind === 'township';
/** What the name of a town or township ends in, and names made of it leave out: 瓦恰乡, 瓦恰河. */
const CLASS_WORD = /[乡镇]$/;

/**
 * The places whose names contain a place's own, and which are counted apart from it: 瓦恰河 beside 瓦恰乡. A town or township is
 * looked for without its class word, too, unless what is left names another place: 塔什库尔干 is the county's.
 */
export function longerNames(place: Place, places: readonly Place[]): Place[] {
  const others = places.filter((other) => other !== place);
  const bare = isTownship(place) ? formsOf(place).map((form) => form.replace(CLASS_WORD, '')) : [];
  const names = [...formsOf(place), ...bare.filter((name) => !others.some((other) => formsOf(other).includes(name)))];
  return others.filter((other) => formsOf(other).some((form) => names.some((name) => form.includes(name) && form !== name)));
}

/** A place that the plan writes directly after the town or township that it lies in, with the words that say so and where they stand. */
export interface PlaceWithin {
  township: Place;
  place: Place;
  stated: readonly { words: string; passage: PassageEntry }[];
}

/**
 * Places that lie in a town or township by the plan's own words: its name with the place's directly after it, 达布达尔乡热斯卡木村.
 * There the longest name counts, and a village's in any case: 达布达尔乡红其拉甫村牦牛养殖基地 places the village, too.
 */
export function placesWithin(plan: Plan, places: readonly Place[]): PlaceWithin[] {
  const found = passageEntries(plan).flatMap((passage) => passage.cells.flatMap(({ text }) => statedIn(text, passage, places)));
  const pairs = Map.groupBy(found, ({ township, place }) => `${township.id} ${place.id}`);
  return [...pairs.values()].map((all) => ({
    township: all[0]!.township,
    place: all[0]!.place,
    stated: all.map(({ words, passage }) => ({ words, passage })),
  }));
}

function statedIn(text: string, passage: PassageEntry, places: readonly Place[]) {
  return findChinese(text, places)
    .filter(({ entry }) => isTownship(entry))
    .flatMap(({ entry: township, form, start }) => {
      const after = text.slice(start + form.length);
      return namesAtStart(after, places).map(({ place, name }) => ({ township, place, words: form + name, passage }));
    });
}

/** The longest name that a text begins with, and the village's that it begins with; towns and townships aside. */
function namesAtStart(text: string, places: readonly Place[]): { place: Place; name: string }[] {
  const names = places
    .filter((place) => !isTownship(place))
    .flatMap((place) => formsOf(place).map((name) => ({ place, name })))
    .filter(({ name }) => text.startsWith(name));
  const longest = Math.max(...names.map(({ name }) => name.length));
  return names.filter(({ name }) => name.length === longest || name.endsWith('村'));
}
