import type { Repeat, RepeatPlace } from './repeats.ts';

/** A string of a passage that stands elsewhere, too. */
export interface SharedWords {
  /** In the passage itself. */
  own: RepeatPlace;
  length: number;
  others: readonly RepeatPlace[];
}

/** What each passage shares with others, by its id: each string once, the longest first. */
export function sharedWordsByPassage(repeats: readonly Repeat[]): ReadonlyMap<string, readonly SharedWords[]> {
  const oneWay = repeats.flatMap(({ places: [a, b], ...string }) => [
    { own: a, other: b, ...string },
    { own: b, other: a, ...string },
  ]);
  const ofPassage = (shared: typeof oneWay): SharedWords[] =>
    [...Map.groupBy(shared, (each) => each.shared).values()].map((same) => ({
      own: same[0]!.own,
      length: same[0]!.length,
      others: same.map(({ other }) => other),
    }));
  const byId = Map.groupBy(oneWay, ({ own }) => own.entry.id);
  return new Map([...byId].map(([id, shared]) => [id, ofPassage(shared)]));
}
