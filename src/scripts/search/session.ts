/** The hits that a clause was opened from, for as long as the tab lives: what a reading page needs to mark the words and to go on. */
export interface OpenedHits {
  query: string;
  /** The HTML tag of the language of the page that they were opened from: who reads on is spoken to in it. */
  lang: string;
  /** The search page, as it was left. */
  back: string;
  hits: { address: string; found: string[] }[];
  /** The one that was last looked at. */
  last?: string;
}

/** Keeps a value for as long as the tab lives; a browser that keeps nothing does without. */
function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing depends on it but the comfort of coming back.
  }
}

/** What was kept under a key; null where there is nothing. */
function kept(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

const HITS = 'hits';

export const keepHits = (hits: OpenedHits) => keep(HITS, hits);
export const forgetHits = () => sessionStorage.removeItem(HITS);
const keptHits = () => kept(HITS) as OpenedHits | null;

/** The hits, when the page at this address is one of them, which is then the last that was looked at. */
export function openedHits(address: string): (OpenedHits & { at: number }) | undefined {
  const opened = keptHits();
  const at = opened?.hits.findIndex((hit) => hit.address === address) ?? -1;
  if (!opened || at < 0) return undefined;
  keepHits({ ...opened, last: address });
  return { ...opened, at };
}

/** The hit that a reader comes back from to the list at this address. */
export function lastHit(list: string): string | undefined {
  const opened = keptHits();
  return opened?.back === list ? opened.last : undefined;
}

const QUOTATION = 'quotation';

/** The text that a reader checks, kept beside the query that the address has, for as long as the tab lives: it is there again when the reader comes back. */
export const keepQuotation = (query: string, text: string) => keep(QUOTATION, [query, text]);
export function keptQuotation(query: string): string {
  const [asked, text] = (kept(QUOTATION) ?? []) as string[];
  return asked === query ? text! : query;
}
