/** What stands more than once in a list: the index of each repetition with that of the first. */
export function repeated<Key>(keys: readonly Key[]): { index: number; first: number }[] {
  const firsts = new Map<Key, number>();
  const again: { index: number; first: number }[] = [];
  for (const [index, key] of keys.entries()) {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else again.push({ index, first });
  }
  return again;
}
