import type { Language } from '../editions.ts';

interface HitsBarWords {
  hitOf: (n: number, all: number) => string;
  nextHit: string;
  previousHit: string;
  backToResults: string;
  closeHits: string;
}

const WORDS: Record<Language['tag'], HitsBarWords> = {
  zh: {
    hitOf: (n, all) => `第 ${n} 条，共 ${all} 条`,
    nextHit: '下一条',
    previousHit: '上一条',
    backToResults: '返回检索结果',
    closeHits: '关闭',
  },
  en: {
    hitOf: (n, all) => `Hit ${n} of ${all}`,
    nextHit: 'Next hit',
    previousHit: 'Previous hit',
    backToResults: 'Back to the results',
    closeHits: 'Close',
  },
};

/**
 * Our own words of the bar on a page that was opened from a search; apart from those of the search page, so that a
 * reading page loads no more.
 */
export const hitsBarWordsOf = ({ tag }: Language): HitsBarWords => WORDS[tag];
