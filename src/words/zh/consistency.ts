import type { FindingClass, REJECTED_REASONS } from '../../reference/consistency/schema.ts';

const classes: Record<FindingClass, string> = {
  'two-values': '同一事项给出两个数值',
  sum: '合计与分项不合',
  assumption: '只在所注前提下相合',
  'named-differently': '名称或划分不同',
};
const rejections: Record<(typeof REJECTED_REASONS)[number], string> = {
  'other-thing': '所指不是同一事项',
  'other-scope': '范围不同',
  'other-time': '时间不同',
  'names-differ': '名称本不相同',
  'shown-otherwise': '已在另一项中列出',
  phrase: '是词组，不是名称',
};

/** Our own words of the consistency page, in Chinese. */
export const consistencyZh = {
  intro: (findings: number, compared: number, rejected: number) =>
    `规划自身的表述彼此不相合之处，共 ${findings} 项，分类排列，每类按规划顺序。数值由本版数据台账按固定规则逐一比较（${compared} 次），每次构建重新计算；另有 ${rejected} 项经比较后未列入，理由附后。本页不作评判。`,
  classes,
  rejections,
  givesBoth: '规划中两者并存：',
  computed: (expression: string, result: string) => `计算：${expression} = ${result}`,
  tolerance: (text: string) => `仍算相合的幅度：${text}`,
  certainty: { sure: '确定', probable: '很可能' },
  rejectedTitle: '经比较而未列入的候选项',
  finding: (n: number) => `第 ${n} 项`,
};
export type ConsistencyWords = typeof consistencyZh;
