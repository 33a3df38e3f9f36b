/** From the first to the last, with the dash of a language: 29, 29–30 in English, 29—30 in Chinese. */
export function spanOf(ends: readonly (number | string)[], dash: string): string {
  const [first, last] = [ends[0], ends[ends.length - 1]];
  return first === last ? `${first}` : `${first}${dash}${last}`;
}
