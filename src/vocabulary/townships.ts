import { sourceLanguage, type Language, type LanguageTag } from '../editions.ts';
import type { Plan } from '../plan/model.ts';
import { mentionsOf, type Mentions } from './mentions.ts';
import { nameIn } from './name.ts';
import { isTownship } from './place-names.ts';
import { PLACE_KINDS, type Place } from './vocabulary.ts';

type Named = Mentions<Place>;

/** Where the plan names each place, in the order of their names in a language. */
export function namedPlaces(plans: Readonly<Record<LanguageTag, Plan>>, places: readonly Place[], language: Language): Named[] {
  const { compare } = new Intl.Collator(language.lang);
  const mentions = mentionsOf(plans[sourceLanguage.tag], places).values();
  return [...mentions].sort((a, b) => compare(nameIn(a.entry, language), nameIn(b.entry, language)));
}

/** A town or township whose very name a correction doubts stands apart, with that correction. */
const isDoubted = ({ entry }: Named) => isTownship(entry) && entry.correction !== undefined;

/** Places of one kind, or the doubted. */
export interface PlaceGroup<Id = Place['kind']> {
  id: Id;
  places: readonly Named[];
}

/** Named places by their kinds, without the doubted. */
export const placesByKind = (named: readonly Named[]): PlaceGroup[] =>
  PLACE_KINDS.map((kind) => ({ id: kind, places: named.filter((each) => each.entry.kind === kind && !isDoubted(each)) })).filter(
    ({ places }) => places.length,
  );

/** Whether a group is of towns or townships. */
export const ofTownships = ({ places }: PlaceGroup): boolean => isTownship(places[0]!.entry);

/** The towns and townships, the doubted last. */
export const townshipGroups = (named: readonly Named[]): PlaceGroup<Place['kind'] | 'doubted'>[] => [
  ...placesByKind(named).filter(ofTownships),
  { id: 'doubted', places: named.filter(isDoubted) },
];

/** How often some places are named, and in which part most often. */
export function namedMost(places: readonly Named[]): { times: number; part: number; most: number } {
  const byPart = places[0]!.byPart.map((_, i) => places.reduce((sum, { byPart }) => sum + byPart[i]!, 0));
  const most = Math.max(...byPart);
  return { times: places.reduce((sum, { count }) => sum + count, 0), part: byPart.indexOf(most) + 1, most };
}
