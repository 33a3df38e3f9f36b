/** What a browser keeps for this site: for good, or for as long as the tab lives. */
type Store = 'localStorage' | 'sessionStorage';

/** The key of the reader's choice of single keys as shortcuts, kept for good: `on` or nothing. */
export const SHORTCUTS = 'shortcuts';
/** The key of the hits that a clause was opened from, kept for the tab. */
export const HITS = 'hits';

/** Other sites may stand on the same host: whatever is kept bears the path of the folder that this site's scripts come from. */
const PREFIX = `plan:${import.meta.url.split('/').slice(3, -1)}:`;

/** The value kept under a key, in whatever shape; null where there is none, or where the browser keeps nothing. */
export function kept(storage: Store, key: string): string | null {
  try {
    return window[storage].getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Whether the reader has turned on single keys as shortcuts. */
export const singleKeys = (): boolean => kept('localStorage', SHORTCUTS) === 'on';

/** Keeps a value under a key, or with null forgets it; false where the browser keeps nothing: no page depends on it. */
export function keep(storage: Store, key: string, value: string | null): boolean {
  try {
    if (value === null) window[storage].removeItem(PREFIX + key);
    else window[storage].setItem(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
}
