/** The suffixes of a row of numbers in their order, and with how many numbers each begins like the one before it. */
export interface Suffixes {
  order: Int32Array;
  shared: Int32Array;
}

/** Sorts the suffixes of a row of numbers from zero up, in n log n steps whatever the row repeats (Manber and Myers; Kasai). */
export function suffixesOf(row: readonly number[]): Suffixes {
  const order = orderOf(row);
  return { order, shared: sharedWithBefore(row, order) };
}

/** Ranks by one number, then by two, four, eight, until no two suffixes are alike. */
function orderOf(row: readonly number[]): Int32Array {
  const { length } = row;
  let ranks = Int32Array.from(row);
  let order = sortedBy(
    ranks,
    Int32Array.from(row, (_, i) => i),
  );
  for (let known = 1; ; known *= 2) {
    const secondAt = (i: number) => (i + known < length ? ranks[i + known]! : -1);
    const bySecond = new Int32Array(length);
    let filled = 0;
    for (let i = Math.max(0, length - known); i < length; i++) bySecond[filled++] = i;
    for (const i of order) if (i >= known) bySecond[filled++] = i - known;
    order = sortedBy(ranks, bySecond);
    const next = new Int32Array(length);
    for (let k = 1; k < length; k++) {
      const [before, here] = [order[k - 1]!, order[k]!];
      next[here] = next[before]! + Number(ranks[before] !== ranks[here] || secondAt(before) !== secondAt(here));
    }
    ranks = next;
    if (!length || ranks[order[length - 1]!] === length - 1) return order;
  }
}

/** Places in the order of their ranks; those of one rank stay as they stood. */
function sortedBy(ranks: Int32Array, places: Int32Array): Int32Array {
  const ends = new Int32Array(ranks.reduce((most, rank) => Math.max(most, rank), 0) + 2);
  for (const rank of ranks) ends[rank + 1]! += 1;
  for (let rank = 1; rank < ends.length; rank++) ends[rank]! += ends[rank - 1]!;
  const sorted = new Int32Array(places.length);
  for (const place of places) sorted[ends[ranks[place]!]!++] = place;
  return sorted;
}

function sharedWithBefore(row: readonly number[], order: Int32Array): Int32Array {
  const at = new Int32Array(row.length);
  order.forEach((place, k) => (at[place] = k));
  const shared = new Int32Array(row.length);
  let length = 0;
  for (let place = 0; place < row.length; place++) {
    const before = at[place] ? order[at[place]! - 1]! : undefined;
    if (before === undefined) length = 0;
    else {
      while (place + length < row.length && row[place + length] === row[before + length]) length++;
      shared[at[place]!] = length;
      length = Math.max(0, length - 1);
    }
  }
  return shared;
}
