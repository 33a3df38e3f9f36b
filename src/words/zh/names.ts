import { chineseNumeral } from '../../plan/numerals.ts';

/** What passages and units are called by their numbers, in Chinese. */
export const namesZh = {
  passage: (id: string) => `条款${id}`,
  row: (number: string) => `项目${number}`,
  indicator: (n: string) => `指标${n}`,
  part: (n: string) => `第${ordinal(n)}篇`,
  chapter: (n: string) => `第${ordinal(n)}章`,
  section: (id: string) => `第${id}节`,
};
export type Names = typeof namesZh;

/** As the plan's headings write it; an address may ask for more than they have. */
export const ordinal = (n: string): string => (/^[1-9]\d?$/.test(n) ? chineseNumeral(Number(n)) : n);
