import type { Plan } from '../../plan/model.ts';

/** What a picture says of itself: one sentence, and the rule of its scale. */
export interface PictureWords {
  title: string;
  rule: string;
  /** The heads of its table's columns. */
  columns: readonly string[];
}

/** Our own words of the pictures, in Chinese. */
export const picturesZh = {
  parts: (parts: number, chapters: number): PictureWords => ({
    title: `规划${parts}篇的先后与篇幅`,
    rule: `一格为一章，共${chapters}章，长度按字数占全文的比例；细线为项目专栏。`,
    columns: ['篇', '字数'],
  }),
  verbs: (least: number): PictureWords => ({
    title: '规划用以承诺或报告的动词，各引出多少项',
    rule: `两个字以上、引出${least}项以上的动词，按规划首次使用的先后；条形从零起，长度与项数成正比。`,
    columns: ['动词', '项数'],
  }),
  targets: (n: number, { base, target }: Plan['years']) => `规划的${n}项主要指标：${base}年与${target}年`,
  findings: (n: number): Omit<PictureWords, 'columns'> => ({
    title: `前后对照${n}项，按类别`,
    rule: '条形从零起，长度与项数成正比，两列同一比例；可以并存的也计入各类项数。',
  }),
  projects: ({ boxes, categories, rows }: Record<'boxes' | 'categories' | 'rows', number>) =>
    `规划的${boxes}个项目专栏分${categories}个类别，共${rows}行`,
  part: '篇',
  category: '类别',
  rows: '行数',
  ofThemProjects: '其中项目',
  source: (title: string, version: string, address: string) => `来源：《${title}》，非官方查阅版，版本${version}。${address}`,
  take: '下载此图',
};
export type PicturesWords = typeof picturesZh;
