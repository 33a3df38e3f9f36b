import { LONGEST_SENT } from '../ask.ts';
import { element } from '../element.ts';
import { answer } from './answer.ts';
import { alertOf, failure } from './failure.ts';
import { hitsOfList } from './hits-view.ts';
import { rememberText } from './kept-text.ts';
import { words } from './page-data.ts';
import type { Slots } from './slots.ts';
import { corpusOf } from './sources.ts';
import { fragmentOf, LONGEST_QUERY, VIEWS, type State } from './state.ts';

/** The latest query wins: an earlier one that answers late is dropped. */
let latest = 0;

/** Shows what a state asks for; a query that was sent off and names a destination leads there. */
export async function show(state: State, sent: boolean, slots: Slots, pageTitle: string): Promise<void> {
  const { answers, status, choices, strokes, filters, results, after } = slots;
  const turn = ++latest;
  const current = () => turn === latest;
  const focused = document.activeElement!.id;
  document.title = [...(state.query ? [state.query] : []), pageTitle].join(' · ');
  choices.replaceChildren(viewLinks(state), ...tooLong(state));
  for (const emptied of [filters, results, after, ...strokes.querySelectorAll('figcaption, p, b, .counts')]) emptied.replaceChildren();
  for (const drawn of strokes.querySelectorAll('.uprights')) drawn.removeAttribute('d');
  delete answers.dataset['late'];
  delete results.dataset['begun'];
  hitsOfList.delete(results);
  // What was named before stays until it is known what is named now. Who arrives with a question is shown nothing that it would push
  // away.
  if (!state.query || state.view === 'quotation') {
    answers.replaceChildren();
    answers.hidden = true;
    delete answers.dataset['awaited'];
  } else if (answers.dataset['known'] !== 'true') {
    answers.hidden = false;
    answers.dataset['awaited'] = words.working;
  }
  // Where an answer follows, it keeps the room of the last one's picture.
  strokes.hidden ||= !state.query || state.view === 'quotation';
  results.setAttribute('aria-busy', 'true');
  status.replaceChildren(state.query || state.view === 'quotation' ? element('span', { class: 'waiting' }, words.working) : words.hint);
  try {
    if (state.view === 'quotation') {
      const { quotationView } = await import('./quotation-view.ts');
      if (!current()) return;
      status.textContent = '';
      results.append(quotationView(corpusOf, state));
    } else if (state.query) await answer(state, sent, slots, current);
  } catch (cause) {
    if (!current()) return;
    delete answers.dataset['awaited'];
    strokes.hidden = true;
    // What was found and counted is whole, even if what stands beside it cannot be had; of what was not, nothing is left standing.
    if (status.querySelector('.waiting')) {
      status.replaceChildren(...failure(cause));
      for (const begun of [answers, results, filters]) begun.replaceChildren();
      for (const room of choices.querySelectorAll('.total, .as-one, .take-hits')) room.remove();
      answers.hidden = true;
      delete answers.dataset['late'];
      delete results.dataset['begun'];
    } else after.append(alertOf(cause));
  }
  if (!current()) return;
  // A control that was used has been drawn anew: who went to it by the keyboard stays there.
  if (focused && document.activeElement === document.body) {
    const again = document.getElementById(focused);
    // What has been folded up is opened from where it stands.
    (again?.closest('details:not([open])')?.querySelector('summary') ?? again)?.focus({ preventScroll: true });
  }
  // Who has narrowed the hits from further down goes on at the first of those that are left.
  if (focused.startsWith('choose-') && results.getBoundingClientRect().top < 0) results.scrollIntoView();
  results.setAttribute('aria-busy', 'false');
}

function viewLinks(state: State): HTMLElement {
  const links = VIEWS.map((view) => {
    const href = fragmentOf({ ...state, view, order: 'plan' });
    const link = element('a', { href, id: `view-${view}`, 'aria-current': view === state.view && 'true' }, words[`${view}View`]);
    return view === 'quotation' ? takingAll(link, state) : link;
  });
  return element('p', { class: 'choices' }, words.views, ...links.flatMap((link) => [link, ' ']));
}

/** Of a text that is too long for a query: how much of it came here, that its beginning is searched, and the way to check all that came. */
function tooLong(state: State): HTMLElement[] {
  const came = state.cut ? [element('p', {}, words.onlyCame(LONGEST_SENT))] : [];
  if (!state.whole || state.view === 'quotation') return came;
  const check = state.cut ? words.checkCame : words.checkWhole;
  const link = element('a', { href: fragmentOf({ ...state, view: 'quotation', order: 'plan' }) }, check);
  return [...came, element('p', {}, words.tooLong(LONGEST_QUERY), ' ', takingAll(link, state))];
}

/** A link to the check of a quotation that takes along all that was asked, where the address cannot. */
function takingAll(link: HTMLAnchorElement, { query, whole }: State): HTMLAnchorElement {
  if (whole) link.addEventListener('click', () => rememberText(query, whole));
  return link;
}
