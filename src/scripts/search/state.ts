import { languages, type LanguageTag } from '../../editions.ts';
import { FILTERS, type FilterName } from '../../search/filed.ts';
import { HIT_KINDS } from '../../search/hit.ts';
import { CONCORDANCE_ORDERS, HIT_ORDERS, type ConcordanceOrder, type HitOrder } from '../../search/orders.ts';
import { LONGEST_SENT } from '../ask.ts';

/** The ways to look at an answer. */
export const VIEWS = ['hits', 'concordance', 'quotation'] as const;
export type View = (typeof VIEWS)[number];

/** In what orders each of them can stand, the usual one first. */
export const ORDERS: Record<View, readonly Order[]> = { hits: HIT_ORDERS, concordance: CONCORDANCE_ORDERS, quotation: [] };
export type Order = HitOrder | ConcordanceOrder;

/** All that the search page shows, as its address says it. */
export interface State extends Partial<Record<FilterName, string>> {
  query: string;
  /** All that was asked, where it is longer than a query may be. */
  whole?: string;
  /** It is as long as what another page sends at most: the rest was left behind there. */
  cut?: true;
  /** The language that stands beside the one that is searched. */
  also?: LanguageTag;
  view: View;
  order: Order;
}

/** The longest query, in UTF-16 units: of a longer text the beginning is searched, and the page says so. */
export const LONGEST_QUERY = 300;

/** What is asked by a text that was typed or stands in an address: of one that is too long what comes before the word where it is cut. */
export function asked(typed: string): Pick<State, 'query' | 'whole'> {
  const whole = typed.trim();
  if (whole.length <= LONGEST_QUERY) return { query: whole };
  const beginning = whole.slice(0, LONGEST_QUERY);
  const inWord = /[\p{Script=Latin}\p{Nd}]{2}/u.test(whole.slice(LONGEST_QUERY - 1, LONGEST_QUERY + 1));
  const cut = inWord ? beginning.lastIndexOf(' ') : -1;
  return {
    query: beginning
      .slice(0, cut > 0 ? cut : LONGEST_QUERY)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd(),
    whole,
  };
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined => list.find((each) => each === value);

/** Whether a value can be a choice of a filter: a kind of hit, the number of a part, an id. */
function canChoose(filter: FilterName, value: string): boolean {
  if (filter === 'kind') return HIT_KINDS.some((kind) => kind === value);
  return filter === 'part' ? /^[1-9]\d?$/.test(value) : /^[a-z][a-z0-9-]{0,80}$/.test(value);
}

/**
 * The state of the page's address: the reader's own queries stand behind the #, so that no host logs them; ?q= comes
 * from outside. Unknown values fall away.
 */
export function stateOfAddress({ hash, search }: { hash: string; search: string }): State {
  const own = new URLSearchParams(hash.slice(1));
  const view = oneOf(VIEWS, own.get('view')) ?? 'hits';
  const chosen = FILTERS.map((filter) => [filter, own.get(filter) ?? ''] as const);
  const also = oneOf(
    languages.map(({ tag }) => tag),
    own.get('also'),
  );
  const text = own.get('q') ?? new URLSearchParams(search).get('q') ?? '';
  return {
    ...asked(text),
    ...(text.length === LONGEST_SENT && { cut: true }),
    ...Object.fromEntries(chosen.filter(([filter, value]) => canChoose(filter, value))),
    ...(also && { also }),
    view,
    order: oneOf(ORDERS[view], own.get('order')) ?? 'plan',
  };
}

/** The fragment that says a state; what is usual is left out. */
export function fragmentOf({ query, also, view, order, ...chosen }: State): string {
  const parameters = new URLSearchParams({ q: query });
  for (const filter of FILTERS) if (chosen[filter]) parameters.set(filter, chosen[filter]);
  if (also) parameters.set('also', also);
  if (view !== 'hits') parameters.set('view', view);
  if (order !== 'plan') parameters.set('order', order);
  return `#${parameters}`;
}
