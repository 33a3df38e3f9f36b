import { SEPARATOR, totalOf, type Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { kindCounts } from './hits-view.ts';
import { partCount, words } from './page-data.ts';
import { fragmentOf, ORDERS, type State } from './state.ts';

/** Of all hits, those that the filters let through. */
export const filtered = (hits: readonly Hit[], state: State) => hits.filter((hit) => ofPart(hit, state) && ofKind(hit, state));
const ofPart = ({ page }: Hit, { part }: State) => !part || page.part === part;
const ofKind = ({ passage }: Hit, { kind }: State) => !kind || passage.kind === kind;

/** The filters of a state in words. */
export const chosenFilters = ({ part, kind }: State) => [...(part ? [words.part(part)] : []), ...(kind ? [words.kinds[kind]] : [])];

/** What an answer can be narrowed by, and its order: beside the hits where there is room, else folded until it is used. */
export function filters(hits: readonly Hit[], state: State, lang: string): HTMLElement {
  const { part, kind, ...unfiltered } = state;
  const chosen = chosenFilters(state).length > 0;
  const open = chosen || matchMedia('(min-width: 64rem)').matches;
  return element(
    'details',
    { class: 'filters fold', open: open && '' },
    element('summary', {}, words.narrow),
    state.view === 'hits' && element('p', {}, foldingButton()),
    chosen && element('p', {}, element('a', { href: fragmentOf(unfiltered), id: 'choose-all' }, words.clearFilters)),
    ...list(words.kindFilter, kindItems(hits, state)),
    ...list(words.distribution, partItems(hits, state, lang)),
    ...list(words.orderLabel, orderItems(state)),
    state.order === 'rank' && element('p', { class: 'total' }, words.rankRule),
  );
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

function list(name: string, items: readonly HTMLElement[]): HTMLElement[] {
  return [element('h2', {}, name), element('ul', { 'aria-label': name }, ...items.map((item) => element('li', {}, ...item.childNodes)))];
}

/** One choice and how much it leaves; chosen again it is let go. */
function choice(name: string, count: number | undefined, state: State, chosen: boolean, attributes: Record<string, string>): HTMLElement {
  const link = element('a', { ...attributes, href: fragmentOf(state), 'aria-current': chosen && 'true' }, name);
  return element('span', {}, link, ' ', count !== undefined && element('span', { class: 'total' }, words.number(count)));
}

function kindItems(all: readonly Hit[], state: State): HTMLElement[] {
  const { kind: chosen, ...rest } = state;
  const hits = all.filter((hit) => ofPart(hit, state));
  return kindCounts(hits).map(([kind, n]) =>
    choice(words.kinds[kind], n, kind === chosen ? rest : { ...rest, kind }, kind === chosen, { id: `choose-${kind}` }),
  );
}

/** The parts that have a hit, under their own names; one of which the kind leaves none is no way into an empty list. */
function partItems(all: readonly Hit[], state: State, lang: string): HTMLElement[] {
  const { part: chosen, ...rest } = state;
  const numbers = Array.from({ length: partCount }, (_, i) => i + 1).filter((n) => all.some(({ page }) => page.part === n));
  return numbers.map((part) => {
    const inPart = all.filter(({ page }) => page.part === part);
    const total = totalOf(inPart.filter((hit) => ofKind(hit, state)));
    const name = inPart[0]!.page.path.split(SEPARATOR)[0]!;
    if (!total && part !== chosen)
      return element('span', {}, element('span', { lang }, name), ' ', element('span', { class: 'total' }, '0'));
    return choice(name, total, part === chosen ? rest : { ...rest, part }, part === chosen, { id: `choose-part-${part}`, lang });
  });
}

function orderItems(state: State): HTMLElement[] {
  return ORDERS[state.view].map((order) =>
    choice(words.orders[order], undefined, { ...state, order }, order === state.order, { id: `order-${order}` }),
  );
}
