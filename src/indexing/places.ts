import type { Spine } from '../pictures/spine.ts';
import type { SearchPage } from '../search/hit.ts';

/**
 * Where all of the plan that can be found stands on the spine, in spine units by id: a heading where the next passage begins that has a
 * place of its own.
 */
export function placesOf(pages: readonly SearchPage[], { at }: Spine): Record<string, number> {
  const places: Record<string, number> = {};
  let next = Math.max(...at.values());
  const found = pages.flatMap(({ passages }) => passages.filter(({ kind }) => kind !== 'note'));
  for (const { id } of found.reverse()) {
    next = at.get(id) ?? next;
    places[id] = next;
  }
  return places;
}
