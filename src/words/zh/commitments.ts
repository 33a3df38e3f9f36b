import type { Dated } from '../../reference/figures/ledger.ts';
import type { CommitmentKind } from '../../reference/commitments/schema.ts';

const kinds: Record<CommitmentKind, string> = { promise: '承诺', achievement: '已做到', fact: '事实', principle: '原则' };
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
  intro: '规划逐条所作的承诺，用规划原文，按规划顺序排列，动词加粗；已做到的、事实和原则另行标明。不分轻重。',
  rulesTitle: '收录规则',
  rules:
    '实施主体只取该条文自身所载；时间取自所在句、该条文或其上标题，与“规划中的数字”的取法相同；' +
    '地点取自所引文字，以及紧接其前、说明何处或由谁的文字；主要指标表另见“主要指标”。',
  lines: (n: number) => `${n}条`,
  opening: '篇首',
  inOwnLanguage: '',
  remainder: '未计入的动词及理由（CSV）',
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
  datedBy: { sentence: '', passage: '（见条文）', heading: '（见标题）' } satisfies Record<Dated, string>,
  datesTitle: ({ all, own, heading, undated }: Dates) =>
    `${all}条承诺中，${own}条的句中或条文写有时间，${heading}条的时间只见于标题，${undated}条没有写时间`,
  datesRule: '只计承诺，按所写的年份；长条同一比例，从零开始。',
  datesColumns: { time: '时间', years: '年份', own: '句中或条文', heading: '只见于标题' },
  noYear: '写有时间，未写年份（每年、定期、近期等）',
  verbs: '动词表',
  verbsTitle: ({ listed, governed, others, rest }: Verbs) => `动词表的${listed}个动词统领${governed}条，表外${others}个动词统领${rest}条`,
};
export type CommitmentWords = typeof commitmentsZh;
