import type { Hit } from '../../search/hit.ts';
import { hitOfLink } from './hits-view.ts';
import { keepHits, lastHit } from './session.ts';
import { stateOfAddress } from './state.ts';

/** The plan's own words that a hit marks, each once. */
const found = ({ passage, marks }: Hit) => [...new Set(marks.flatMap((places, cell) => places.map(([start, end]) => passage.cells[cell]!.slice(start, end))))];

/** A hit that is opened takes the others of its list with it, in the order in which they stand. */
export function keepOpened({ target }: Event): void {
  if (!(target instanceof HTMLAnchorElement) || !hitOfLink.has(target)) return;
  const list = target.closest('details, .partial, #search-results')!;
  const links = Array.from(list.querySelectorAll<HTMLAnchorElement>('a.hit')).filter((link) => hitOfLink.has(link));
  const byAddress = new Map(links.map((link) => [link.href, hitOfLink.get(link)!]));
  const { query } = stateOfAddress(location);
  keepHits({ query, lang: document.documentElement.lang, back: location.href, hits: [...byAddress].map(([address, hit]) => ({ address, found: found(hit) })) });
}

/** Who comes back to a list is at the hit that was last looked at, in view and focused; its list is opened. */
export function returnToHit(): void {
  const address = lastHit(location.href);
  const link = address && Array.from(document.querySelectorAll<HTMLAnchorElement>('#search a.hit')).find(({ href }) => href === address);
  if (!link) return;
  link.closest('details')?.setAttribute('open', '');
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'center' });
}
