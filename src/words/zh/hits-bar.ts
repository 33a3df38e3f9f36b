import type { LanguageTag } from '../../editions.ts';

const foundIn: Record<LanguageTag, string> = { zh: '（见于规划原文）', en: '（见于英文译文）' };
/** Our own words of the bar on a page that was opened from a search, in Chinese. */
export const hitsBarZh = {
  hitOf: (n: number, all: number) => `第${n}条，共${all}条`,
  nextHit: '下一条',
  previousHit: '上一条',
  backToResults: '返回检索结果',
  closeHits: '关闭',
  /** Of words that came with an address. */
  marked: '标出的字词',
  /** Of words that came with an address and do not stand in its passage. */
  notHere: '不在本页这一处的文字中',
  searchAll: '检索全部',
  /** Where the page is in another language than the words that were found. */
  foundIn: (language: LanguageTag) => foundIn[language],
};
export type HitsBarWords = typeof hitsBarZh;
