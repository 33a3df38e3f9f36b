/** The hits that a clause was opened from, for as long as the tab lives: what a reading page needs to mark the words and to go on. */
export interface OpenedHits {
  query: string;
  /** The search page, as it was left. */
  back: string;
  hits: { address: string; found: string[] }[];
}

const KEY = 'hits';

export const keepHits = (hits: OpenedHits) => sessionStorage.setItem(KEY, JSON.stringify(hits));
export const forgetHits = () => sessionStorage.removeItem(KEY);

/** The hits, when the page at this address is one of them. */
export function openedHits(address: string): (OpenedHits & { at: number }) | undefined {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as OpenedHits | null;
  const at = kept?.hits.findIndex((hit) => hit.address === address) ?? -1;
  return kept && at >= 0 ? { ...kept, at } : undefined;
}
