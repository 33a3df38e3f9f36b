import { ordinal } from './names.ts';

const inParts = (parts: readonly number[]) => `第${parts.map((n) => ordinal(String(n))).join('、')}篇`;

/** Our own words of places, terms and the lists that are narrowed by words, in Chinese. */
export const listsZh = {
  narrow: '筛选',
  words: '行中字词',
  narrowBy: '输入名称的一部分，中文或英文',
  shown: (shown: number | string, all: number) => `显示${shown}项，共${all}项`,
  none: (typed: string) => `没有含“${typed}”的条目。`,
  showAll: '清除筛选',
  townships: '乡镇',
  townshipsByPart: (times: number, { part, most }: { part: number; most: number }) =>
    `乡镇的名称在规划中出现${times}次，${inParts([part])}最多，${most}次。`,
  cellRule: '格内数字为该篇中出现的次数，柱高与次数成正比，从零起；空白为未出现。',
  inAll: '合计',
  spellings: '规划中的写法',
  namedIn: (times: number, parts: readonly number[]) => `规划中出现${times}次，见于${inParts(parts)}。`,
  strokesRule: '每条款或每行一条竖线，次数越多越高，5次及以上同高；下为各篇次数。',
  rows: (n: number) => `项目专栏${n}行`,
  figures: (n: number) => `${n}处数字`,
  /** After the object of a commitment: how many its own list of them has; never a count of commitments. */
  items: (n: number) => `（列举对象${n}个）`,
  wholeOf: { clause: '条款全文', indicator: '整行', project: '整行' },
  noFigures: (kind: string) => `规划没有单独给出该${kind}的数值；与他处合计的数值不列于此。`,
  thisPlace: '地',
  hits: (n: number) => `${n}处`,
  termsIntro: '术语及其英文译法。“n处”为检索所得处数，点开可看检索结果；“规划中的解释”为规划自己写明的含义。',
  more: '……',
};
export type ListWords = typeof listsZh;
