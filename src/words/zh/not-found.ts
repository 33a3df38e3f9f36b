import { namesZh, type Names } from './names.ts';

const KINDS: Record<keyof Names, string> = {
  passage: '条',
  paragraph: '段',
  row: '行',
  indicator: '项指标',
  part: '篇',
  chapter: '章',
  section: '节',
};

/** What the page of addresses that do not exist says once it has read the address, in Chinese. */
export const notFoundZh = {
  names: namesZh,
  asked: (address: string) => `所找的地址：${address}`,
  page: (n: number) => `印本第${n}页`,
  none: (asked: string) => `没有${asked}。`,
  /** How many of a kind a unit has, or the whole plan, and the first and the last of them. */
  has: (unit: string, n: number, first: string, last: string, kind: keyof Names = 'passage') =>
    `${unit || '规划'}有${n}${KINDS[kind]}：${first === last ? first : `${first}至${last}`}。`,
  noPage: (page: number | string, last: number) => `没有印本第${page}页：印本共${last}页。`,
  search: (words: string) => `检索“${words}”`,
};
export type NotFoundWords = typeof notFoundZh;
