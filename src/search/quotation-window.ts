import { GRAIN, grainPlaces, type PlanRow } from './quotation-plan.ts';

/** Where in the plan the stretch begins, as long as the quotation, that shares the most grains with it; undefined where none shares any. */
export function mostGrains(plan: PlanRow, small: readonly number[]): number | undefined {
  const starts = Array.from({ length: Math.max(0, small.length - GRAIN + 1) }, (_, i) => i);
  const places = grainPlaces(plan, small, starts);
  let best: { last: number; grains: number } | undefined;
  for (let i = 0, from = 0; i < places.length; i++) {
    while (places[from]! <= places[i]! - small.length) from++;
    if (i - from + 1 > (best?.grains ?? 0)) best = { last: places[i]!, grains: i - from + 1 };
  }
  return best && Math.max(0, best.last - small.length + 1);
}

/** How many tokens two rows can share at most. */
export function mostShared(window: readonly number[], quotation: readonly number[]): number {
  const left = new Map<number, number>();
  for (const token of window) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of quotation) {
    const n = left.get(token) ?? 0;
    if (n) shared++;
    if (n) left.set(token, n - 1);
  }
  return shared;
}
