/** What the page of addresses that do not exist says once it has read the address, in Chinese. */
export const notFoundZh = {
  asked: (address: string) => `所找的地址：${address}`,
  passage: (id: string) => `条款${id}`,
  row: (id: string) => `项目${id}`,
  indicator: (n: string) => `指标${n}`,
  part: (n: string) => `第${n}篇`,
  chapter: (n: string) => `第${n}章`,
  section: (id: string) => `第${id}节`,
  page: (n: number) => `印本第${n}页`,
  none: (asked: string) => `没有${asked}。`,
  has: (n: number, first: string, last: string) => `这里有${n}条：${first === last ? first : `${first}至${last}`}。`,
  noPage: (page: number, last: number) => `没有印本第${page}页：印本共${last}页。`,
  search: (words: string) => `检索“${words}”`,
};
export type NotFoundWords = typeof notFoundZh;
