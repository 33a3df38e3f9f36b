/** How often each token of a row stands in it, and how many there are; counted once. */
const counted = new WeakMap<readonly number[], Map<number, number>>();

/**
 * How much each of some tokens says of what a text is about: the logarithm of how many tokens of the plan come to one of it, so that “the
 * county will” says little, and most what the plan has not at all.
 */
export function weightsIn(row: readonly number[], tokens: readonly number[]): number[] {
  let counts = counted.get(row);
  if (!counts) {
    counts = new Map();
    for (const token of row) counts.set(token, (counts.get(token) ?? 0) + 1);
    counted.set(row, counts);
  }
  return tokens.map((token) => Math.log(1 + row.length / (counts.get(token) ?? 0.5)));
}
