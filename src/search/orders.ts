/** In what order passages are listed: the plan's own, or by rank. */
export const HIT_ORDERS = ['plan', 'rank'] as const;
export type HitOrder = (typeof HIT_ORDERS)[number];

/** In what order lines stand: the plan's, by what follows, or by what precedes (read backwards from the word). */
export const CONCORDANCE_ORDERS = ['plan', 'after', 'before'] as const;
export type ConcordanceOrder = (typeof CONCORDANCE_ORDERS)[number];
