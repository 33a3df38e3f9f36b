import { element } from '../element.ts';
import { answer } from './answer.ts';
import { place, words } from './page-data.ts';
import { corpusOf } from './sources.ts';
import { fragmentOf, stateOfAddress, VIEWS, type State } from './state.ts';

/** The places of the page that an answer fills. */
export interface Places {
  status: HTMLElement;
  choices: HTMLElement;
  results: HTMLElement;
  after: HTMLElement;
}
const places: Places = { status: place('search-status'), choices: place('search-choices'), results: place('search-results'), after: place('search-after') };

/** What the page is called before anything is asked. */
const called = document.title;

/** The latest query wins: an earlier one that answers late is dropped. */
let latest = 0;

/** Shows what the page's address asks for; a query that was sent off and names a place leads there. */
export async function show(sent: boolean): Promise<void> {
  const { status, choices, results, after } = places;
  const state = stateOfAddress(location);
  const turn = ++latest;
  const current = () => turn === latest;
  const focused = document.activeElement!.id;
  document.title = [...(state.query ? [state.query] : []), called].join(' · ');
  choices.replaceChildren(viewLinks(state));
  results.replaceChildren();
  after.replaceChildren();
  results.setAttribute('aria-busy', 'true');
  status.textContent = state.query || state.view === 'quotation' ? words.working : words.hint;
  try {
    if (state.view === 'quotation') {
      const { quotationView } = await import('./quotation-view.ts');
      if (!current()) return;
      status.textContent = '';
      results.append(quotationView(corpusOf, state.query));
    } else if (state.query) await answer(state, sent, places, current);
  } catch {
    if (!current()) return;
    // What was found and counted is whole, even if what stands beside it cannot be had.
    if (status.textContent === words.working) status.textContent = words.failed;
    else after.append(element('p', { role: 'alert' }, words.failed));
  }
  if (!current()) return;
  // A control that was used has been drawn anew: who went to it by the keyboard stays there.
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
  results.setAttribute('aria-busy', 'false');
}

const viewLinks = (state: State) => element('p', { class: 'choices' }, words.views, ...VIEWS.flatMap((view) =>
  [element('a', { href: fragmentOf({ ...state, view }), id: `view-${view}`, 'aria-current': view === state.view && 'true' }, words[`${view}View`]), ' ']));
