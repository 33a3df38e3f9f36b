import type { Hit } from '../../search/hit.ts';
import { hitOfLink } from './hits-view.ts';
import { keepHits, lastHit } from './session.ts';
import { stateOfAddress } from './state.ts';

/** The plan's own words that a hit marks, each once. */
function markedIn({ passage, marks }: Hit): string[] {
  const found = marks.flatMap((ranges, cell) => ranges.map(([start, end]) => passage.cells[cell]!.slice(start, end)));
  return [...new Set(found)];
}

/** A hit that is opened takes the others of its list with it, in the order in which they stand. */
export function keepOpened({ target }: Event): void {
  // A page that a browser has translated has elements of its own inside the link.
  const opened = (target as Element).closest('a.hit');
  if (!opened || !hitOfLink.has(opened)) return;
  const list = opened.closest('.also-found details, .partial, #search-results')!;
  const found = new Map<string, string[]>();
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a.hit')) {
    const hit = hitOfLink.get(link);
    if (hit) found.set(link.href, markedIn(hit));
  }
  keepHits(stateOfAddress(location).query, found);
}

/** Who comes back to a list is at the hit that was last looked at, in view and focused; its list is opened. */
export function returnToHit(): void {
  const address = lastHit(location.href);
  const links = document.querySelectorAll<HTMLAnchorElement>('#search a.hit');
  const link = address && Array.from(links).find(({ href }) => href === address);
  if (!link) return;
  link.closest('details')?.setAttribute('open', '');
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'center' });
}
