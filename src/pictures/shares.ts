/** A length on a scale that begins at zero, as SVG takes it: a share of the room that there is. */
export const barLength = (value: number, most: number): string => percent(value / most);

/** Years on an axis that has the same room for each: where they begin and how long they are, as shares of it. */
export function yearsShare(first: number, last: number, axis: { first: number; last: number }): { x: number; width: number } {
  const years = axis.last - axis.first + 1;
  return { x: (first - axis.first) / years, width: (last - first + 1) / years };
}

/** The same as SVG takes it. */
export function yearsBand(first: number, last: number, axis: { first: number; last: number }): { x: string; width: string } {
  const { x, width } = yearsShare(first, last, axis);
  return { x: percent(x), width: percent(width) };
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;
