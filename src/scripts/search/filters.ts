import { FILTERS } from '../../search/filed.ts';
import type { Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { chosenIn, filedNarrowings, lets, narrowings, type Narrowing } from './narrowing.ts';
import { words } from './page-data.ts';
import type { Question } from './question.ts';
import { fragmentOf, ORDERS, type State } from './state.ts';

/** More choices than this are folded, and stand by how much they leave. */
const SHORT = 10;

/** What an answer can be narrowed by, and its order: beside the hits where there is room, else one row that opens. */
export function filters(hits: readonly Hit[], state: State, by: readonly Narrowing[]): HTMLElement[] {
  const chosen = chosenIn(state, by);
  const summary = element('summary', {}, element('h2', {}, words.narrow), chosen.length > 0 && element('span', {}, words.chosen(chosen)));
  const panel = element(
    'details',
    { class: 'filters fold', open: matchMedia('(min-width: 64rem)').matches && '' },
    summary,
    element(
      'div',
      {},
      state.view === 'hits' && state.order === 'plan' && element('p', {}, foldingButton()),
      element('h3', {}, words.orderLabel),
      element('ul', { 'aria-label': words.orderLabel }, ...orderItems(state)),
      state.order === 'rank' && element('p', { class: 'total' }, words.rankRule),
      element('p', { class: 'total' }, words.filterCounts),
      ...FILTERS.map((name) => element('section', { id: `filter-${name}`, hidden: '' })),
    ),
  );
  for (const each of by) fillFilter(panel, each, hits, state, by);
  return chosen.length ? [clearingWay(state), panel] : [panel];
}

/** The way to the same answer without what was chosen. */
export const clearingWay = ({ query, view, order }: State): HTMLElement =>
  element('a', { href: fragmentOf({ query, view, order }), id: 'choose-all' }, words.clearFilters);

/** Fills the room of a filter with its choices, each with how many passages it leaves of those that the other filters let through. */
function fillFilter(panel: HTMLElement, filter: Narrowing, all: readonly Hit[], state: State, by: readonly Narrowing[]): void {
  const { name, choices, of } = filter;
  const hits = all.filter((hit) => by.every((other) => other.name === name || lets(other, state, hit)));
  const counts = new Map<string, number>();
  for (const value of hits.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...choices.keys()].filter((value) => counts.has(value) || state[name] === value);
  const long = values.length > SHORT;
  if (long) values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const items = values.map((value) => {
    const chosen = state[name] === value;
    const { [name]: _, ...rest } = state;
    const { text, lang } = choices.get(value)!;
    return choice(text, counts.get(value) ?? 0, chosen ? rest : { ...state, [name]: value }, chosen, `choose-${name}-${value}`, lang);
  });
  const list = element('ul', { 'aria-label': words.filters[name] }, ...items);
  const title = element('h3', {}, words.filters[name], ' ', long && element('span', { class: 'total' }, words.number(values.length)));
  const room = panel.querySelector<HTMLElement>(`#filter-${name}`)!;
  room.hidden = !items.length;
  room.append(...(long ? [element('details', { open: state[name] && '' }, element('summary', {}, title), list)] : [title, list]));
}

/** Adds the filters by what the hits are filed under, once that has come; where it does not, the others do without. */
export async function addFiled(
  panel: HTMLElement,
  hits: readonly Hit[],
  { state, language }: Question,
  current: () => boolean,
): Promise<void> {
  const filed = await filedNarrowings().catch(() => []);
  if (!current()) return;
  const by = [...narrowings(hits, language), ...filed];
  for (const each of filed) fillFilter(panel, each, hits, state, by);
}

/** Folds all chapters that stand open, or where none does opens them. */
function foldingButton(): HTMLElement {
  const button = element('button', { type: 'button', id: 'fold-chapters' }, words.fold);
  button.addEventListener('click', () => {
    const groups = [...document.querySelectorAll<HTMLDetailsElement>('#search-results > .fold')];
    const open = groups.every((group) => !group.open);
    for (const group of groups) group.open = open;
  });
  return button;
}

/** One choice and how much it leaves; chosen again it is let go. */
function choice(text: string, count: number | undefined, state: State, chosen: boolean, id: string, lang?: string): HTMLElement {
  const link = element('a', { href: fragmentOf(state), id, lang, 'aria-current': chosen && 'true' }, text);
  return element('li', {}, link, ' ', count !== undefined && element('span', { class: 'total' }, words.number(count)));
}

function orderItems(state: State): HTMLElement[] {
  return ORDERS[state.view].map((order) =>
    choice(words.orders[order], undefined, { ...state, order }, order === state.order, `order-${order}`),
  );
}
