import { HIT_KINDS, type HitKind } from '../../search/hit.ts';
import { CONCORDANCE_ORDERS, HIT_ORDERS, type ConcordanceOrder, type HitOrder } from '../../search/orders.ts';

/** The ways to look at an answer. */
export const VIEWS = ['hits', 'concordance', 'quotation'] as const;
export type View = (typeof VIEWS)[number];

/** In what orders each of them can stand, the usual one first. */
export const ORDERS: Record<View, readonly Order[]> = { hits: HIT_ORDERS, concordance: CONCORDANCE_ORDERS, quotation: [] };
export type Order = HitOrder | ConcordanceOrder;

/** All that the search page shows, as its address says it. */
export interface State {
  query: string;
  /** All that was asked, where it is longer than a query may be. */
  whole?: string;
  part?: number;
  kind?: HitKind;
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
  return { query: beginning.slice(0, cut > 0 ? cut : LONGEST_QUERY).replace(/[\ud800-\udbff]$/, ''), whole };
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined => list.find((each) => each === value);

/**
 * The state of the page's address: the reader's own queries stand behind the #, so that no host logs them; ?q= comes
 * from outside. Unknown values fall away.
 */
export function stateOfAddress({ hash, search }: { hash: string; search: string }): State {
  const own = new URLSearchParams(hash.slice(1));
  const part = Number(own.get('part'));
  const view = oneOf(VIEWS, own.get('view')) ?? 'hits';
  const kind = oneOf(HIT_KINDS, own.get('kind'));
  return {
    ...asked(own.get('q') ?? new URLSearchParams(search).get('q') ?? ''),
    ...(Number.isInteger(part) && part > 0 && { part }),
    ...(kind && { kind }),
    view,
    order: oneOf(ORDERS[view], own.get('order')) ?? 'plan',
  };
}

/** The fragment that says a state; what is usual is left out. */
export function fragmentOf({ query, part, kind, view, order }: State): string {
  const parameters = new URLSearchParams({ q: query });
  if (part) parameters.set('part', String(part));
  if (kind) parameters.set('kind', kind);
  if (view !== 'hits') parameters.set('view', view);
  if (order !== 'plan') parameters.set('order', order);
  return `#${parameters}`;
}
