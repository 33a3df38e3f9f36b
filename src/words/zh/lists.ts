/** Our own words of places, terms and the lists that are narrowed by words, in Chinese. */
export const listsZh = {
  narrow: '筛选',
  narrowBy: '输入名称的一部分，中文或英文',
  shown: (shown: number | string, all: number) => `显示${shown}项，共${all}项`,
  none: (typed: string) => `没有含“${typed}”的条目。`,
  showAll: '显示全部',
  townships: '镇和乡',
  townshipsByPart: (times: number, { part, most }: { part: number; most: number }) =>
    `镇和乡的名称在规划中出现${times}次，第${part}篇最多，${most}次。`,
  cellRule: '格内数字为该篇中出现的次数，柱高按次数，从零起；空格为没有出现。',
  inAll: '合计',
  spellings: '规划中的写法',
  namedIn: (times: number, parts: readonly number[]) => `规划中出现 ${times} 次，见于第${parts.join('、')}篇。`,
  strokesRule: '每条或每行项目一划，出现次数越多划越高，五次起等高；下为各篇次数。',
  rows: (n: number) => `${n}行项目`,
  commitments: (n: number) => `${n}项承诺`,
  figures: (n: number) => `${n}个数字`,
  items: (n: number) => `等${n}项`,
  wholeOf: { clause: '全条', indicator: '全行', project: '全行' },
  noFigures: (kind: string) => `规划没有单独给出该${kind}的数值。`,
  thisPlace: '地',
  hits: (n: number) => `${n}处`,
  termsIntro: '术语及其英文译法。“处”为检索所得的次数，点开即为检索结果；“规划中的解释”为规划自己写明的含义。',
  more: '……',
};
export type ListWords = typeof listsZh;
