import type { LanguageTag } from '../../editions.ts';
import type { HitsBarWords } from '../zh/hits-bar.ts';

const foundIn: Record<LanguageTag, string> = { zh: ', found in the Chinese text', en: ', found in the English translation' };
/** Our own words of the bar on a page that was opened from a search, in English. */
export const hitsBarEn: HitsBarWords = {
  hitOf: (n, all) => `Passage ${n} of ${all}`,
  nextHit: 'Next hit',
  previousHit: 'Previous hit',
  backToResults: 'Back to the results',
  closeHits: 'Close',
  marked: 'marked here',
  notHere: 'does not stand in this passage as this page has it',
  searchAll: 'Search for all',
  foundIn: (language) => foundIn[language],
};
