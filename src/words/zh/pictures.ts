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
  source: (title: string, version: string, address: string) => `来源：《${title}》，非官方查阅版，版本${version}。${address}`,
  take: '下载此图',
};
export type PicturesWords = typeof picturesZh;
