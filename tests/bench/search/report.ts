import { availableParallelism } from 'node:os';

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A median with its range, each as `format` writes it. */
export function spread(values: readonly number[], format = (value: number) => String(Math.round(value))): string {
  const range = [Math.min(...values), Math.max(...values)].map(format);
  return range[0] === range[1] ? range[0]! : `${format(median(values))} (${range.join('–')})`;
}

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** One target with what was measured. */
export const verdict = (target: string, passed: boolean, measured: string): string =>
  `- ${passed ? 'PASS' : 'FAIL'}: ${target} (${measured})`;

/** What the numbers were taken with, so that they can be compared. */
export const machine = (chromium: string): string => `${availableParallelism()} cores, Chromium ${chromium.split('.')[0]}`;
