import type { CommitmentKind } from '../../reference/commitments/schema.ts';

const kinds: Record<CommitmentKind, string> = { promise: '承诺', achievement: '已做到', fact: '事实', principle: '原则' };

/** Our own words about commitments, in Chinese. */
export const commitmentsZh = {
  kinds,
  intro:
    '规划逐条所作的承诺，按规划顺序排列，动词加粗；已经做到的、陈述事实的、表示原则的另行标明。全部是规划原文：' +
    '实施主体只取该条文自身所载；时间取自所在句、该条文或其上标题，与数据台账的取法相同；地点取自所引文字，以及紧接其前、说明何处或由谁的文字；主要指标表另见“主要指标”。不分轻重。',
  verb: '动词',
  when: '时间',
  dated: '有时间',
  undated: '无时间',
  number: '数量',
  withNumber: '有数量',
  withoutNumber: '无数量',
  degree: '程度：',
  doer: '实施主体：',
  date: '时间：',
  verbs: '动词表',
  verbsIntro: (n: number) => `规划用以承诺或报告的动词：两个字以上、统领${n}处以上者，按规划首次使用的先后；不分强弱。后为统领的次数。`,
};
export type CommitmentWords = typeof commitmentsZh;
