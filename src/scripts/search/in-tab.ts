import { keep, kept } from '../kept.ts';

/**
 * Keeps a value for as long as the tab lives; a browser that keeps nothing does without: nothing depends on it but the
 * comfort of coming back.
 */
export const keepInTab = (key: string, value: unknown) => keep('sessionStorage', key, JSON.stringify(value));

/** What was kept under a key; null where there is nothing, or no JSON. Its shape is to be checked: it may be of an older build. */
export function keptInTab(key: string): unknown {
  try {
    return JSON.parse(kept('sessionStorage', key) ?? 'null');
  } catch {
    return null;
  }
}
