import { CONCORDANCE_ORDERS, type ConcordanceOrder } from '../../search/concordance.ts';
import { HIT_KINDS, type HitKind } from '../../search/hit.ts';

/** The ways to look at an answer. */
export const VIEWS = ['hits', 'concordance', 'quotation'] as const;
export type View = (typeof VIEWS)[number];

/** All that the search page shows, as its address says it. */
export interface State {
  query: string;
  part?: number;
  kind?: HitKind;
  view: View;
  order: ConcordanceOrder;
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined => list.find((each) => each === value);

/**
 * The state of the page's address: the reader's own queries stand behind the #, so that no host logs them; ?q= comes
 * from outside. Unknown values fall away.
 */
export function stateOfAddress({ hash, search }: { hash: string; search: string }): State {
  const own = new URLSearchParams(hash.slice(1));
  const part = Number(own.get('part'));
  const kind = oneOf(HIT_KINDS, own.get('kind'));
  return {
    query: (own.get('q') ?? new URLSearchParams(search).get('q') ?? '').trim(),
    ...(Number.isInteger(part) && part > 0 && { part }),
    ...(kind && { kind }),
    view: oneOf(VIEWS, own.get('view')) ?? 'hits',
    order: oneOf(CONCORDANCE_ORDERS, own.get('order')) ?? 'plan',
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
