import { element } from '../element.ts';
import { answer } from './answer.ts';
import { words } from './page-data.ts';
import type { Slots } from './slots.ts';
import { corpusOf } from './sources.ts';
import { fragmentOf, stateOfAddress, VIEWS, type State } from './state.ts';

/** The latest query wins: an earlier one that answers late is dropped. */
let latest = 0;

/** Shows what the page's address asks for; a query that was sent off and names a destination leads there. */
export async function show(sent: boolean, slots: Slots, pageTitle: string): Promise<void> {
  const { answers, status, choices, strokes, filters, results, after } = slots;
  const state = stateOfAddress(location);
  const turn = ++latest;
  const current = () => turn === latest;
  const focused = document.activeElement!.id;
  document.title = [...(state.query ? [state.query] : []), pageTitle].join(' · ');
  choices.replaceChildren(viewLinks(state));
  for (const emptied of [filters, results, after, ...strokes.querySelectorAll('figcaption, p, b, .counts')]) emptied.replaceChildren();
  for (const drawn of strokes.querySelectorAll('.uprights')) drawn.removeAttribute('d');
  // What was named before stays until it is known what is named now; its room is kept for what comes first.
  if (!state.query || state.view === 'quotation') {
    answers.replaceChildren();
    answers.hidden = true;
  } else answers.hidden &&= answers.dataset['known'] === 'true';
  // Where an answer follows, it keeps the room of the last one's picture.
  strokes.hidden ||= !state.query || state.view === 'quotation';
  results.setAttribute('aria-busy', 'true');
  status.textContent = state.query || state.view === 'quotation' ? words.working : words.hint;
  try {
    if (state.view === 'quotation') {
      const { quotationView } = await import('./quotation-view.ts');
      if (!current()) return;
      status.textContent = '';
      results.append(quotationView(corpusOf, state.query));
    } else if (state.query) await answer(state, sent, slots, current);
  } catch {
    if (!current()) return;
    strokes.hidden = true;
    // What was found and counted is whole, even if what stands beside it cannot be had.
    if (status.textContent === words.working) status.textContent = words.failed;
    else after.append(element('p', { role: 'alert' }, words.failed));
  }
  if (!current()) return;
  // A control that was used has been drawn anew: who went to it by the keyboard stays there.
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
  results.setAttribute('aria-busy', 'false');
}

function viewLinks(state: State): HTMLElement {
  const links = VIEWS.map((view) => {
    const href = fragmentOf({ ...state, view, order: 'plan' });
    return element('a', { href, id: `view-${view}`, 'aria-current': view === state.view && 'true' }, words[`${view}View`]);
  });
  return element('p', { class: 'choices' }, words.views, ...links.flatMap((link) => [link, ' ']));
}
