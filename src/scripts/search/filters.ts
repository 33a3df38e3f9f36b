import { totalOf, type Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { kindCounts } from './hits-view.ts';
import { words } from './page-data.ts';
import { fragmentOf, type State } from './state.ts';

const PARTS = 10;
const HEIGHT = 32;
const SVG = 'http://www.w3.org/2000/svg';

/** Of all hits, those that the filters let through. */
export const filtered = (hits: readonly Hit[], { part, kind }: State) => hits.filter(({ page, passage }) => (!part || page.part === part) && (!kind || passage.kind === kind));

/** The filters of a state in words. */
export const chosenFilters = ({ part, kind }: State) => [...(part ? [words.part(part)] : []), ...(kind ? [words.kinds[kind]] : [])];

/** How the occurrences lie over the parts, each bar a filter; and the kinds. */
export function filters(hits: readonly Hit[], state: State): HTMLElement {
  const totals = Array.from({ length: PARTS }, (_, i) => totalOf(hits.filter(({ page, passage }) => page.part === i + 1 && (!state.kind || passage.kind === state.kind))));
  const most = Math.max(1, ...totals);
  const toggled = (change: Partial<State>) => {
    const { part, kind, ...rest } = { ...state, ...change };
    return fragmentOf({ ...rest, ...(part && { part }), ...(kind && { kind }) });
  };
  const bars = totals.map((total, i) => {
    const part = i + 1;
    const chosen = state.part === part;
    const says = words.partCount(part, total);
    // A part without any is no choice, and not a way into an empty list.
    const link = total > 0 || chosen;
    return element('li', {}, element(link ? 'a' : 'span', { ...(link && { href: toggled({ part: chosen ? 0 : part }), id: `choose-part-${part}` }), role: !link && 'img', 'aria-label': says, title: says, 'aria-current': chosen && 'true' }, bar(total / most), String(part)));
  });
  const kinds = kindCounts(hits.filter(({ page }) => !state.part || page.part === state.part)).map(([kind, n]) =>
    element('li', {}, element('a', { href: toggled({ kind: kind === state.kind ? undefined! : kind }), id: `choose-${kind}`, 'aria-current': kind === state.kind && 'true' }, words.kindCount(kind, n))));
  return element('div', { class: 'filters' },
    element('p', { class: 'path', id: 'bars-label' }, words.distribution),
    element('ul', { class: 'bars', 'aria-labelledby': 'bars-label' }, ...bars),
    element('ul', { class: 'kinds', 'aria-label': words.kindFilter }, ...kinds,
      chosenFilters(state).length > 0 && element('li', {}, element('a', { href: toggled({ part: 0, kind: undefined! }), id: 'choose-all' }, words.clearFilters))));
}

/** A bar of the given share of the full height. */
function bar(share: number): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const rectangle = document.createElementNS(SVG, 'rect');
  const height = Math.ceil(share * HEIGHT);
  for (const [name, value] of Object.entries({ width: '100%', height: String(HEIGHT), 'aria-hidden': 'true' })) svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({ width: '100%', height: String(height), y: String(HEIGHT - height) })) rectangle.setAttribute(name, value);
  svg.append(rectangle);
  return svg;
}
