import { namesZh } from './names.ts';

/** What the page of addresses that do not exist says once it has read the address, in Chinese. */
export const notFoundZh = {
  names: namesZh,
  asked: (address: string) => `所找的地址：${address}`,
  page: (n: number) => `印本第${n}页`,
  none: (asked: string) => `没有${asked}。`,
  has: (unit: string, n: number, first: string, last: string) => `${unit}有${n}条：${first === last ? first : `${first}至${last}`}。`,
  noPage: (page: number, last: number) => `没有印本第${page}页：印本共${last}页。`,
  search: (words: string) => `检索“${words}”`,
};
export type NotFoundWords = typeof notFoundZh;
