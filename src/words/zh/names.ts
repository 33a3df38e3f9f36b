import { chineseNumeral } from '../../plan/numerals.ts';

/** What passages and units are called by their numbers, in Chinese. */
export const namesZh = {
  passage: (id: string) => `条款${id}`,
  row: (number: string) => `项目${number}`,
  indicator: (n: string) => `指标${n}`,
  /** One of a part's own, before its first chapter: 4.2 is the second of the fourth part. */
  paragraph: (number: string) => number.replace(/^(\d+)\.(\d+)$/, (_, part: string, n: string) => `第${ordinal(part)}篇第${n}段`),
  part: (n: string) => `第${ordinal(n)}篇`,
  chapter: (n: string) => `第${ordinal(n)}章`,
  section: (id: string) => `第${id}节`,
};
export type Names = typeof namesZh;

/** As the plan's headings write it; an address may ask for more than they have. */
export const ordinal = (n: string): string => (/^[1-9]\d?$/.test(n) ? chineseNumeral(Number(n)) : n);
