/** What passages are filed under besides their kind and part; a name here is that of the filter, in the address too. */
export const FILED = ['place', 'subject'] as const;

/** What hits can be narrowed by, in the order in which the choices stand; each is named so in the address. */
export const FILTERS = ['part', 'kind', ...FILED] as const;
export type FilterName = (typeof FILTERS)[number];

/** One heading that passages are filed under: its id, what it is called by language tag, the ids of its passages. */
export interface Filed {
  id: string;
  name: Record<string, string>;
  passages: string[];
}

/** All that passages are filed under, each list in the order in which it is shown. */
export type FiledPassages = Record<(typeof FILED)[number], Filed[]>;
