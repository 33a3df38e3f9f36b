/** Two values on a line that begins at zero, each as its share of the line's length in percent. */
export interface ValueLine {
  first: number;
  second: number;
  /** The marks would lie on each other: the first becomes a ring around the second. */
  same: boolean;
}

/** The places of two values; `end`: the value at the line's end, without one the larger of the two. */
export function valueLine(first: number, second: number, end = Math.max(first, second)): ValueLine {
  const share = (value: number) => Number(((value / end) * 100).toFixed(2));
  return { first: share(first), second: share(second), same: first === second };
}

/** On which side of its place a label stands, so that no edge of the picture cuts it. */
export function labelSide(place: number): 'start' | 'middle' | 'end' {
  if (place < 15) return 'start';
  return place > 85 ? 'end' : 'middle';
}
