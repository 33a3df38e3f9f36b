import type { Dated } from '../../reference/figures/ledger.ts';
import type { CommitmentKind } from '../../reference/commitments/schema.ts';

const kinds: Record<CommitmentKind, string> = { promise: '承诺', achievement: '已实现', fact: '所述', principle: '原则' };
/** Counts that a title says. */
interface Dates {
  all: number;
  own: number;
  heading: number;
  undated: number;
}
interface Verbs {
  listed: number;
  governed: number;
  others: number;
  rest: number;
}

/** Our own words about commitments, in Chinese. */
export const commitmentsZh = {
  kinds,
  /** The same at the head of their page, where each is met for the first time. */
  kindsInFull: { ...kinds, achievement: '已实现（规划自述）', fact: '所述（规划陈述的情况）' },
  /** Where those of every kind are listed or counted together. */
  everyKind: '承诺与自述',
  countOf: (n: number) => `承诺与自述${n}项`,
  intro: '规划逐条所作的承诺，照录规划原文，按规划顺序排列，动词加粗；规划自述已实现的、所述情况和原则另行标明。不分轻重。',
  rulesTitle: '收录规则',
  rules:
    '实施主体只取该条款自身所载；时间取自所在句、该条款或其上标题，与“规划中的数字”的取法相同；' +
    '地点取自所引文字，以及紧接其前、说明地点或主体的文字；主要指标表的目标不在此列，见“主要指标”。',
  entry: (n: number) => `第${n}项`,
  opening: '篇首',
  inOwnLanguage: '',
  remainder: '未收录的动词及理由（CSV）',
  clause: '条款',
  words: '原文',
  verb: '动词',
  otherVerb: '动词表以外的动词',
  when: '时间',
  dated: '有时间',
  undated: '无时间',
  number: '数量',
  withNumber: '有数量',
  withoutNumber: '无数量',
  object: '对象：',
  degree: '程度：',
  doer: '实施主体：',
  date: '时间：',
  datedBy: { sentence: '', passage: '（见条款）', heading: '（见标题）' } satisfies Record<Dated, string>,
  datesTitle: ({ all, own, heading, undated }: Dates) =>
    `${all}项承诺中，句中或条款写有时间的${own}项，只在标题写有时间的${heading}项，没有写时间的${undated}项`,
  datesRule: '只计承诺，按所写的年份；条形同一比例，从零开始。',
  datesColumns: { time: '时间', years: '年份', own: '句中或条款', heading: '只见于标题' },
  noYear: '写有时间，未写年份（每年、定期、近期等）',
  verbs: '动词表',
  verbsTitle: ({ listed, governed, others, rest }: Verbs) => `动词表所列${listed}个动词引出${governed}项，表外${others}个动词引出${rest}项`,
};
export type CommitmentWords = typeof commitmentsZh;
