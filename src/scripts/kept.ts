/** What a browser keeps for this site: for good, or for as long as the tab lives. */
type Store = 'localStorage' | 'sessionStorage';

/** The key of the reader's choice of single keys as shortcuts, kept for good. */
export const SHORTCUTS = 'shortcuts';
/** The key of the hits that a clause was opened from, kept for the tab. */
export const HITS = 'hits';

/** The value kept under a key; null where there is none, or where the browser keeps nothing. */
export function kept(storage: Store, key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value under a key, or with null forgets it; false where the browser keeps nothing: no page depends on it. */
export function keep(storage: Store, key: string, value: string | null): boolean {
  try {
    if (value === null) window[storage].removeItem(key);
    else window[storage].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
