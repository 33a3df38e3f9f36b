// The search page: what is typed, sent off or gone back to is answered at once; the address follows, whether a browser lets it or not.
import { writeNothing, writeNow, writeSoon } from './entry.ts';
import { onTyped } from './search/composing.ts';
import { keepText, keptText, rememberText } from './search/kept-text.ts';
import { closeFiltersLeft } from './search/filters-over.ts';
import { moveWithArrows, offerShortcuts } from './search/keys.ts';
import { keepOpened, returnToHit } from './search/opened.ts';
import { readPageData } from './search/page-data.ts';
import { show } from './search/show.ts';
import { searchSlots, slot } from './search/slots.ts';
import { asked, fragmentOf, stateOfAddress, type State } from './search/state.ts';

readPageData();
const slots = searchSlots();
/** What the page is called before anything is asked. */
const pageTitle = document.title;
const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
const input = form.querySelector('input')!;

/** The mark of a history entry that is being typed: every other one, sent off, opened or chosen, stays to be gone back to. */
const TYPED = 'typed';
/** What stands in the box, looked at as the page is now; a quotation has a field of its own, and the box is for searching. */
function typed(): State {
  const { view: before, also } = stateOfAddress(location);
  const view = before === 'quotation' ? 'hits' : before;
  const { query, whole } = asked(input.value);
  // The address has its beginning alone.
  if (whole) rememberText(query, whole);
  return { query, ...(whole && { whole }), view, ...(also && { also }), order: 'plan' };
}

/** What the address asks for, with all of a text of which it has the beginning. */
function asWasLeft(): State {
  const state = stateOfAddress(location);
  const left = asked(keptText(state.query) ?? '');
  return { ...(left.query === state.query && left), ...state };
}

/** Writes what was typed into the address: into the entry of the history that is there, or as the next one. */
function write(state: State, mark: typeof TYPED | null, again: boolean): void {
  const address = location.pathname + fragmentOf(state);
  if (again) history.replaceState(mark, '', address);
  else history.pushState(mark, '', address);
}

/** Answers a state; the other languages' search pages open with the same question. */
function answer(state: State, sent: boolean): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = state.query ? fragmentOf(state) : '';
  return show(state, sent, slots, pageTitle);
}

/** What stands in the box is answered as it changes; the address follows when the reader pauses. */
function live(): void {
  const state = typed();
  const { query, view } = stateOfAddress(location);
  // A page that nothing was asked of need not be gone back to; one where a quotation was checked has no query either.
  const again = history.state === TYPED || (!query && view !== 'quotation');
  writeSoon(() => write(state, TYPED, again));
  // An answer that was there before is left as an entry of its own at once: the reader may go back to it before the next pause.
  if (!again) writeNow();
  void answer(state, false);
}

/** What the address asks for stands in the box, too. */
function arrive(): Promise<void> {
  writeNothing();
  const state = asWasLeft();
  input.value = state.whole ?? state.query;
  return answer(state, true);
}

onTyped(input, live);
form.addEventListener(
  'submit',
  (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const state = typed();
    const again = history.state === TYPED || fragmentOf(state) === location.hash;
    writeSoon(() => write(state, null, again));
    writeNow();
    input.value = input.value.trim();
    // The keyboard of a phone would lie over the answer.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
    void answer(state, true);
  },
  true,
);
slot('search').addEventListener('click', keepOpened);
moveWithArrows(input);
offerShortcuts();
closeFiltersLeft();
// A change of the fragment is announced as this, too.
addEventListener('popstate', () => void arrive());
addEventListener('pagehide', keepText);
/** Whoever has gone on in a list that was still coming stays there. */
let moved = false;
for (const gone of ['wheel', 'touchmove', 'keydown']) addEventListener(gone, () => (moved = true), { once: true, passive: true });
// What was typed before all this was ready is answered, not wiped away.
if (input.value && asked(input.value).query !== stateOfAddress(location).query) live();
else void arrive().then(() => moved || returnToHit());
