import { suffixesOf } from './suffixes.ts';

/** The same values one after the other at two places of a row; `length` counts them. */
export interface SharedStretch {
  places: readonly [number, number];
  length: number;
}

/** Which stretches count: how long they are at least, and in the rows of how many owners they stand at most. */
export interface Bounds {
  least: number;
  most: number;
}

/**
 * Each stretch that two owners have in common and that is longer at neither end, at every two places where it stands. `row`: numbers of
 * values, in which a number that stands nowhere else parts what no stretch may cross; `owners`: whose each of them is.
 * The work grows with the row: a stretch that many have is left when their number is known.
 */
export function sharedStretches(row: readonly number[], owners: readonly number[], { least, most }: Bounds): SharedStretch[] {
  const { order, shared } = suffixesOf(row);
  const stretches: SharedStretch[] = [];
  /** Whether more than `most` owners have the values that begin a suffix. */
  function isCommon(k: number, length: number): boolean {
    const having = new Set<number>([owners[order[k]!]!]);
    for (let up = k; having.size <= most && shared[up]! >= length; up--) having.add(owners[order[up - 1]!]!);
    for (let down = k + 1; having.size <= most && shared[down]! >= length; down++) having.add(owners[order[down]!]!);
    return having.size > most;
  }
  for (let first = 0; first < order.length; first++) {
    let length = Infinity;
    for (let second = first + 1; second < order.length; second++) {
      const before = length;
      length = Math.min(length, shared[second]!);
      if (length < least || (length < before && isCommon(first, length))) break;
      const places = [order[first]!, order[second]!].sort((a, b) => a - b) as [number, number];
      const [a, b] = places;
      if (owners[a] !== owners[b] && (a === 0 || row[a - 1] !== row[b - 1])) stretches.push({ places, length });
    }
  }
  return stretches;
}
