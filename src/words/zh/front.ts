import type { Holdings } from '../../plan/holdings.ts';
import { namesZh } from './names.ts';
import { spanZh } from './span.ts';

/** Our own words of the cover and the contents, in Chinese. */
export const frontZh = {
  place: '地点',
  statedIn: '，见',
  years: '规划期',
  yearsOf: (first: number, last: number) => `${spanZh([first, last])}年`,
  length: '篇幅',
  lengthOf: (pages: number, parts: number, { chapters, sections, clauses }: Holdings) =>
    `印本${pages}页：${parts}篇、${chapters}章、${sections}节、${clauses}条`,
  holds: '内容',
  holdsOf: ({ indicators, boxes, projects }: Holdings, figures: number) =>
    `${indicators}项主要指标，${boxes}个项目专栏共${projects}行，${figures}处数字`,
  editions: '三种文本',
  ask: '检索原文或译文',
  examples: '例如',
  /** Words that the plan has, each kind of which a reader may look for. */
  exampleQueries: ['牦牛', '达布达尔乡', '2025年'],
  parts: (n: number) => `全文${n}篇`,
  partsRule: '一格为一章，长度按字数占全文的比例；细线为项目专栏。',
  sharesRule: '百分数为各篇字数占全文的比例，含项目专栏，取整数。',
  firstOfEach: (n: number) => `主要指标表共${n}类，以下为每类的第一项`,
  allIndicators: (n: number) => `全部${n}项指标`,
  townships: '规划提到的乡镇',
  allPlaces: '全部地名',
  numbers: '数字与下载',
  quotationHow: '粘贴一句话，核对它是否与规划原文或本版译文一致、出自哪一条。',
  /** The contents. */
  partsCount: (n: number) => `${n}篇`,
  chapters: (n: number) => `${n}章`,
  sections: (n: number) => `${n}节`,
  projects: (n: number) => `项目专栏${n}行`,
  figures: (n: number) => `${n}处数字`,
  wholeOf: (part: string) => `${part}全文`,
  pageScale: '全文与印本页码',
  pageScaleRule: '长度按字数占全文的比例；数字为印本页码。',
  findHeading: '编号、印本页码，或标题中的字',
  headingsFound: (n: number | string) => `标题：${n}个`,
  /** What sending a clause's number does; whether it is there, its section says. */
  looksUp: (clause: string) => `按回车键查找${namesZh.passage(clause)}。`,
  goTo: '前往',
};
export type FrontWords = typeof frontZh;
