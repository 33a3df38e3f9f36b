// The search page: what is typed, sent off or gone back to stands in the address, and the address is answered.
import { moveWithArrows, offerShortcuts } from './search/keys.ts';
import { keepOpened, returnToHit } from './search/opened.ts';
import { place } from './search/page-data.ts';
import { show } from './search/show.ts';
import { fragmentOf, stateOfAddress } from './search/state.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
const input = form.querySelector('input')!;

/** The mark of a history entry that is being typed: every other one, sent off, opened or chosen, stays to be gone back to. */
const TYPED = 'typed';
const typed = () => fragmentOf({ query: input.value.trim(), view: stateOfAddress(location).view, order: 'plan' });

/** Answers the address; the other languages' search pages open with the same question. */
function showAddress(sent: boolean): Promise<void> {
  const state = stateOfAddress(location);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = state.query ? fragmentOf(state) : '';
  return show(sent);
}

/** What is typed is answered at once, but nothing that an input method has not finished. */
function live(): void {
  history[history.state === TYPED || !stateOfAddress(location).query ? 'replaceState' : 'pushState'](TYPED, '', location.pathname + typed());
  void showAddress(false);
}

/** What the address asks for stands in the box, too. */
function arrive(): Promise<void> {
  input.value = stateOfAddress(location).query;
  return showAddress(true);
}

input.addEventListener('input', (event) => {
  if (!(event as InputEvent).isComposing) live();
});
input.addEventListener('compositionend', live);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  history[history.state === TYPED || typed() === location.hash ? 'replaceState' : 'pushState'](null, '', location.pathname + typed());
  void arrive();
}, true);
place('search').addEventListener('click', keepOpened);
moveWithArrows(input);
offerShortcuts();
// A change of the fragment is announced as this, too.
addEventListener('popstate', () => void arrive());
void arrive().then(returnToHit);
