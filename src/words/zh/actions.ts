import { nestedMarks } from '../nested-marks.ts';
import { namesZh } from './names.ts';
import { spanZh } from './span.ts';

/** Our own words of what a reader can take from a passage, in Chinese; scripts load them when a reader opens the list. */
export const actionsZh = {
  names: namesZh,
  link: '链接',
  copyLink: '复制链接',
  copyQuotation: '复制全文与出处',
  /** Beside the button that copies a clause whole. */
  selectPart: '只取一部分，可选中文字。',
  copySelected: '复制所选文字与出处',
  copyCitation: '复制出处',
  copied: '已复制',
  notCopied: '未能复制，请手动选取',
  pagesOf: (pages: readonly (number | string)[]) => `印本第${spanZh(pages)}页`,
  /** `of`: the name of a passage or unit. */
  citationText: (title: string, of: string, pages: string, address: string) => `《${title}》，${of}，${pages}。非官方查阅版。${address}`,
  /** Where the words that are quoted are the plan's own, on a page of another language. */
  citationOfOriginal: (title: string, of: string, pages: string, address: string) =>
    `《${title}》，${of}，${pages}。非官方查阅版。${address}`,
  /** What is no part of the plan is cited as this edition's. */
  editionCitation: (title: string, of: string, address: string) => `《${title}》非官方查阅版，${of}。${address}`,
  quotation: (text: string, citation: string) => `“${nestedMarks(text)}”\n——${citation}`,
  /** An anchor that does not stand on the page; the links to what does follow. */
  noSuchAnchor: (asked: string) => `本页没有“${asked}”。`,
  /** How many clauses a section, or where no number says which the page, has instead. */
  clausesThere: (unit: string, n: number) => `${unit ? namesZh.section(unit) : '本页'}${n === 1 ? '只有一条：' : `有${n}条：`}`,
  /** Before the first and the last entry of the page that are numbered alike: findings, rows of a table. */
  entriesThere: '本页的编号：',
  /** In a translation; the way to the plan's own text follows. */
  pageMarkedIn: (page: string) => `印本第${page}页的页码标记在本条的中文原文中：`,
  inWholePlan: '在规划全文中查找',
};
export type ActionsWords = typeof actionsZh;
