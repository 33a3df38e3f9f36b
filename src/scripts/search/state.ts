import { languages, type LanguageTag } from '../../editions.ts';
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
  part?: number;
  kind?: HitKind;
  /** The language that stands beside the one that is searched. */
  also?: LanguageTag;
  view: View;
  order: Order;
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
  const also = oneOf(
    languages.map(({ tag }) => tag),
    own.get('also'),
  );
  return {
    query: (own.get('q') ?? new URLSearchParams(search).get('q') ?? '').trim(),
    ...(Number.isInteger(part) && part > 0 && { part }),
    ...(kind && { kind }),
    ...(also && { also }),
    view,
    order: oneOf(ORDERS[view], own.get('order')) ?? 'plan',
  };
}

/** The fragment that says a state; what is usual is left out. */
export function fragmentOf({ query, part, kind, also, view, order }: State): string {
  const parameters = new URLSearchParams({ q: query });
  if (part) parameters.set('part', String(part));
  if (kind) parameters.set('kind', kind);
  if (also) parameters.set('also', also);
  if (view !== 'hits') parameters.set('view', view);
  if (order !== 'plan') parameters.set('order', order);
  return `#${parameters}`;
}
