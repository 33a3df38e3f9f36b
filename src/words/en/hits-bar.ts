import type { HitsBarWords } from '../zh/hits-bar.ts';

/** Our own words of the bar on a page that was opened from a search, in English. */
export const hitsBarEn: HitsBarWords = {
  hitOf: (n, all) => `Hit ${n} of ${all}`,
  nextHit: 'Next hit',
  previousHit: 'Previous hit',
  backToResults: 'Back to the results',
  closeHits: 'Close',
};
