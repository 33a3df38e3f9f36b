/** How many squares stand in a line: as many as a phone has room for, so that every picture counts in the same lines. */
export const IN_LINE = 20;
const STEP = 13;
const SIDE = 8.5;
/** Half of the line that is drawn around a square. */
const INSET = 0.75;

/** The squares from the first to before the last, in lines from the left, as one path; the line around each lies within 10 units. */
export function squares(first: number, last: number): string {
  const places = Array.from({ length: last - first }, (_, i) => first + i);
  return places
    .map((n) => [(n % IN_LINE) * STEP + INSET, Math.floor(n / IN_LINE) * STEP + INSET])
    .map(([x, y]) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`)
    .join('');
}

/** The size of a picture of so many squares, in units. */
export const squaresSize = (all: number): { width: number; height: number } => ({
  width: Math.min(all, IN_LINE) * STEP,
  height: Math.ceil(all / IN_LINE) * STEP,
});
