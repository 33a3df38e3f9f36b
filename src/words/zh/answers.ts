import { notFoundZh } from './not-found.ts';
import { quoted } from './search.ts';

/** Our own words, in Chinese, of what a query names. */
export const answersZh = {
  ...notFoundZh,
  title: '检索词所指',
  commitment: (id: string) => `承诺${id}`,
  finding: (n: string) => `前后对照第${n}项`,
  named: '检索词中的词所指',
  byWords: '各词所指：',
  more: (n: number) => `另有${n}项`,
  standsAs: (form: string, plan: string) => `${quoted(form)}在规划中写作${quoted(plan)}。`,
  near: (form: string, plan: string, stands: boolean) =>
    stands ? `与${quoted(form)}相近：${quoted(plan)}。` : `规划中没有${quoted(form)}，相近的是${quoted(plan)}。`,
  see: (form: string, heading: string) => `${quoted(form)}见${quoted(heading)}。`,
  inPlanWords: (form: string, plan: string) => `不用${quoted(form)}而用规划中的${quoted(plan)}：`,
  ruleTitle: '检索词所指按什么规则列出',
  rule: (most: number) =>
    '检索词整体所指的在前：编号、名称或同义的说法，其次是相近的或引向主题的说法、表中的数值、名称的一部分，原文没有时还有相差一字的名称；再次是其中的词所指的乡镇、村和指标。' +
    `同等的依次为乡镇和村、指标、其他地名、机构与政策等专名、标题、条款（以段首标题全文）、所计量的事项、其他术语、主题、项目、前后对照（以标题中的几个词）。展开的至多${most}项，其余收起。`,
};
export type AnswersWords = typeof answersZh;
