import { totalOf, type Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { kindCounts } from './hits-view.ts';
import { partCount, words } from './page-data.ts';
import { fragmentOf, type State } from './state.ts';

const HEIGHT = 32;
const SVG = 'http://www.w3.org/2000/svg';

/** Of all hits, those that the filters let through. */
export const filtered = (hits: readonly Hit[], state: State) => hits.filter((hit) => ofPart(hit, state) && ofKind(hit, state));
const ofPart = ({ page }: Hit, { part }: State) => !part || page.part === part;
const ofKind = ({ passage }: Hit, { kind }: State) => !kind || passage.kind === kind;

/** The filters of a state in words. */
export const chosenFilters = ({ part, kind }: State) => [...(part ? [words.part(part)] : []), ...(kind ? [words.kinds[kind]] : [])];

/** How the occurrences lie over the parts, each bar a filter; and the kinds. */
export function filters(hits: readonly Hit[], state: State): HTMLElement {
  const { part, kind, ...unfiltered } = state;
  const kinds = kindItems(
    hits.filter((hit) => ofPart(hit, state)),
    state,
  );
  const all = element('a', { href: fragmentOf(unfiltered), id: 'choose-all' }, words.clearFilters);
  return element(
    'div',
    { class: 'filters' },
    element('p', { class: 'path', id: 'bars-label' }, words.distribution),
    element(
      'ul',
      { class: 'bars', 'aria-labelledby': 'bars-label' },
      ...partItems(
        hits.filter((hit) => ofKind(hit, state)),
        state,
      ),
    ),
    element('ul', { class: 'kinds', 'aria-label': words.kindFilter }, ...kinds, chosenFilters(state).length > 0 && element('li', {}, all)),
  );
}

/** A bar for each part; a part without any hit is no choice, and not a way into an empty list. */
function partItems(hits: readonly Hit[], state: State): HTMLElement[] {
  const totals = Array.from({ length: partCount }, (_, i) => totalOf(hits.filter(({ page }) => page.part === i + 1)));
  const most = Math.max(1, ...totals);
  const { part: chosen, ...rest } = state;
  return totals.map((total, i) => {
    const part = i + 1;
    const says = words.partCount(part, total);
    const shown = { 'aria-label': says, title: says };
    if (!total && part !== chosen) return element('li', {}, element('span', { role: 'img', ...shown }, bar(0), String(part)));
    const href = fragmentOf(part === chosen ? rest : { ...rest, part });
    const link = { href, id: `choose-part-${part}`, ...shown, 'aria-current': part === chosen && 'true' };
    return element('li', {}, element('a', link, bar(total / most), String(part)));
  });
}

function kindItems(hits: readonly Hit[], state: State): HTMLElement[] {
  const { kind: chosen, ...rest } = state;
  return kindCounts(hits).map(([kind, n]) => {
    const href = fragmentOf(kind === chosen ? rest : { ...rest, kind });
    const link = { href, id: `choose-${kind}`, 'aria-current': kind === chosen && 'true' };
    return element('li', {}, element('a', link, words.kindCount(kind, n)));
  });
}

/** A bar of the given share of the full height. */
function bar(share: number): Element {
  const height = Math.ceil(share * HEIGHT);
  const svg = svgElement('svg', { width: '100%', height: String(HEIGHT), 'aria-hidden': 'true' });
  svg.append(svgElement('rect', { width: '100%', height: String(height), y: String(HEIGHT - height) }));
  return svg;
}

function svgElement(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
