import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import { planRow, type PlacedAtom, type PlanRow } from './plan-row.ts';
import { sharedStretches, type SharedStretch } from './shared-stretches.ts';

/** The fewest characters of a string that is shown as shared: with nine and less the names and formulas begin that stand everywhere. */
export const LEAST_SHARED = 10;
/** A string that stands in more passages than these belongs to none of them: it is left, and the work grows with the plan alone. */
export const MOST_SHARING = 12;

/** Words of a passage: UTF-16 offsets in one of its cells. */
export interface RepeatPlace {
  entry: PassageEntry;
  cell: number;
  start: number;
  end: number;
}

/**
 * A string that stands in two passages and in no longer one that both have: where first in each, in the order of the passages. Strings
 * are compared as search compares them (src/search/atoms.ts), cell by cell; headings are no passages.
 */
export interface Repeat {
  places: readonly [RepeatPlace, RepeatPlace];
  /** Its characters: a number or a foreign word is one, punctuation none. */
  length: number;
  /** The string as it is compared: the same wherever it stands. */
  shared: string;
}

/** The words of a place as the plan writes them. */
export const wordsAt = ({ entry, cell, start, end }: RepeatPlace): string => entry.cells[cell]!.text.slice(start, end);

/** What passages of the plan share with each other, the longest first, then in the order of the passages. */
export function repeatsOf(plan: Plan): Repeat[] {
  const row = planRow(passageEntries(plan));
  const found = sharedStretches(row.numbers, row.owners, { least: LEAST_SHARED, most: MOST_SHARING })
    .sort((a, b) => a.places[0] - b.places[0] || a.places[1] - b.places[1])
    .map((stretch) => repeatOf(stretch, row))
    .filter(({ length }) => length >= LEAST_SHARED)
    .sort((a, b) => b.length - a.length);
  const byPair = Map.groupBy(found, ({ places: [a, b] }) => `${a.entry.id} ${b.entry.id}`);
  const kept = new Set([...byPair.values()].flatMap(withoutContained));
  return found.filter((repeat) => kept.has(repeat));
}

const isStop = ({ value }: PlacedAtom) => /^[。；;？?！!]$/.test(value);

/** A stretch of the row as words of its two passages, without the stops at its edges. */
function repeatOf({ places, length }: SharedStretch, { atoms }: PlanRow): Repeat {
  const [first, second] = places.map((place) => atoms.slice(place, place + length)) as [PlacedAtom[], PlacedAtom[]];
  const from = first.findIndex((atom) => !isStop(atom));
  const to = first.findLastIndex((atom) => !isStop(atom)) + 1;
  const placeIn = (own: PlacedAtom[]): RepeatPlace => {
    const { entry, cell, start } = own[from]!;
    return { entry, cell, start, end: own[to - 1]!.end };
  };
  return {
    places: [placeIn(first), placeIn(second)],
    length: first.filter((atom) => !isStop(atom)).length,
    shared: first
      .slice(from, to)
      .map(({ value }) => value)
      .join(' '),
  };
}

/** Of what two passages share, the longest first, each that no longer one holds. */
function withoutContained(repeats: readonly Repeat[]): Repeat[] {
  const bounded = ({ shared }: Repeat) => ` ${shared} `;
  return repeats.filter((repeat, i) => !repeats.slice(0, i).some((longer) => bounded(longer).includes(bounded(repeat))));
}
