import type { Hit } from '../../search/hit.ts';
import { hitOfLink, hitsOfList } from './hits-view.ts';
import { addressOfHit } from './page-data.ts';
import { foundIn } from './sent-words.ts';
import { keepHits, lastHit } from './session.ts';
import { stateOfAddress } from './state.ts';

/** The permanent address of a hit, as a browser has it. */
const whole = (hit: Hit) => new URL(addressOfHit(hit), location.href).href;

/**
 * A hit that is opened here takes the others of its list with it, in the order in which they stand, and its address stays the permanent
 * one; opened in another tab, it has its words in the address.
 */
export function keepOpened(event: MouseEvent): void {
  // A page that a browser has translated has elements of its own inside the link.
  const opened = (event.target as Element).closest<HTMLAnchorElement>('a.hit');
  const hit = opened && hitOfLink.get(opened);
  if (!hit || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const list = opened.closest<HTMLElement>('#search-results') ?? opened.closest<HTMLElement>('.results')!;
  // Of a list that has only begun nobody knows how many there are: the hit is opened with its own words alone.
  if (list.dataset['begun'] !== undefined) return;
  const drawn = () => Array.from(list.querySelectorAll('a.hit'), (link) => hitOfLink.get(link) ?? []).flat();
  const hits = hitsOfList.get(list) ?? drawn();
  keepHits(stateOfAddress(location).query, new Map(hits.map((each) => [whole(each), foundIn(each)])));
  event.preventDefault();
  location.assign(whole(hit));
}

/** Who comes back to a list is at the hit that was last looked at, in view and focused; its list is opened. */
export function returnToHit(): void {
  const address = lastHit(location.href);
  const links = document.querySelectorAll<HTMLAnchorElement>('#search a.hit');
  const link = address && Array.from(links).find((each) => hitOfLink.has(each) && whole(hitOfLink.get(each)!) === address);
  if (!link) return;
  link.closest('details')?.setAttribute('open', '');
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'center' });
}
