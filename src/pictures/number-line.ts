/** A line of numbers with the marks to be set on it; places as shares of its length. */
export interface NumberLine {
  ticks: { value: number; x: number }[];
  /** Whether it begins at zero. */
  zero: boolean;
  /** Where a number stands. */
  at: (value: number) => number;
}

/** Marks nearer than that on a line from zero would be one. */
const NEAREST = 0.06;
const MOST_TICKS = 6;

/** The line that shows numbers above zero: from zero where they can be told apart there, else from a round number below them. */
export function numberLine(values: readonly number[]): NumberLine {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const zero = high - low >= high * NEAREST || high === low;
  const step = roundStep((zero ? high : high - low) / (MOST_TICKS - 2));
  const first = zero ? 0 : Math.floor(low / step - 0.5) * step;
  const last = Math.ceil(high / step + (zero ? 0.1 : 0.5)) * step;
  const at = (value: number) => (value - first) / (last - first);
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, i) => {
    const value = Number((first + i * step).toPrecision(12));
    return { value, x: at(value) };
  });
  return { ticks, zero, at };
}

/** The smallest of 1, 2, 5, 10, 20 … that is no less. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= least * 0.999)!;
}
