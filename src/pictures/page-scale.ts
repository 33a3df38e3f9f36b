import type { Plan } from '../plan/model.ts';
import { pagePlaces } from '../plan/page-places.ts';
import { passagesOf } from '../plan/traverse.ts';
import { SPAN, type Spine } from './spine.ts';

/** A printed page of the scale, where it begins on the spine. */
export interface PageTick {
  page: number;
  x: number;
}

/** Every how many printed pages the scale has a number. */
const STEP = 10;

/** The first and last printed page and every tenth, each at its place: within a passage by its share of the characters. */
export function pageScale(plan: Plan, { at }: Spine): PageTick[] {
  const starts = [...at.values()].sort((a, b) => a - b);
  return [...pagePlaces(plan)]
    .filter(([page]) => page === 1 || page === plan.lastPage || (page % STEP === 0 && plan.lastPage - page > STEP / 2))
    .map(([page, { unit, passage, before }]) => {
      const x = at.get(passage)!;
      const next = starts.find((start) => start > x) ?? SPAN;
      const length =
        passagesOf(unit)
          .get(passage)
          ?.reduce((sum, { text }) => sum + text.length, 0) ?? 1;
      return { page, x: page === plan.lastPage ? SPAN : x + (before / length) * (next - x) };
    })
    .sort((a, b) => a.page - b.page);
}
