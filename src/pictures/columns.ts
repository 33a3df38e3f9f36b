/** Upright bars of one scale, from zero: the largest value is as high as there is room; what is not zero can be seen. */
export function columnHeights(values: readonly number[], most: number, room: number): number[] {
  return values.map((value) => (value ? Math.max(1, Math.round((value / most) * room)) : 0));
}
