// The search page: what is typed, sent off or gone back to stands in the address, and the address is answered.
import { moveWithArrows, offerShortcuts } from './search/keys.ts';
import { keepOpened, returnToHit } from './search/opened.ts';
import { readPageData } from './search/page-data.ts';
import { show } from './search/show.ts';
import { searchSlots, slot } from './search/slots.ts';
import { fragmentOf, stateOfAddress } from './search/state.ts';

readPageData();
const slots = searchSlots();
/** What the page is called before anything is asked. */
const pageTitle = document.title;
const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
const input = form.querySelector('input')!;

/** The mark of a history entry that is being typed: every other one, sent off, opened or chosen, stays to be gone back to. */
const TYPED = 'typed';
function typed(): string {
  const { view, also } = stateOfAddress(location);
  return fragmentOf({ query: input.value.trim(), view, ...(also && { also }), order: 'plan' });
}

/** Writes what is typed into the address: into the entry of the history that is there, or as the next one. */
function writeAddress(mark: typeof TYPED | null, again: boolean): void {
  const address = location.pathname + typed();
  if (again) history.replaceState(mark, '', address);
  else history.pushState(mark, '', address);
}

/** Answers the address; the other languages' search pages open with the same question. */
function showAddress(sent: boolean): Promise<void> {
  const state = stateOfAddress(location);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = state.query ? fragmentOf(state) : '';
  return show(sent, slots, pageTitle);
}

/** What is typed is answered at once, but nothing that an input method has not finished. */
function live(): void {
  writeAddress(TYPED, history.state === TYPED || !stateOfAddress(location).query);
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
form.addEventListener(
  'submit',
  (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    writeAddress(null, history.state === TYPED || typed() === location.hash);
    void arrive();
  },
  true,
);
slot('search').addEventListener('click', keepOpened);
moveWithArrows(input);
offerShortcuts();
// A change of the fragment is announced as this, too.
addEventListener('popstate', () => void arrive());
// What was typed before all this was ready is answered, not wiped away.
if (input.value && !stateOfAddress(location).query) live();
else void arrive().then(returnToHit);
