/** Our own words of the bar on a page that was opened from a search, in Chinese. */
export const hitsBarZh = {
  hitOf: (n: number, all: number) => `第${n}条，共${all}条`,
  nextHit: '下一条',
  previousHit: '上一条',
  backToResults: '返回检索结果',
  closeHits: '关闭',
};
export type HitsBarWords = typeof hitsBarZh;
