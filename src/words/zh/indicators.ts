import type { Plan } from '../../plan/model.ts';
import { spanZh } from './span.ts';

/** How many indicators there are, how many have two values, how many are binding. */
export type IndicatorCount = 'all' | 'valued' | 'inWords' | 'binding';

/** Our own words on the plan's indicators, in Chinese. */
export const indicatorsZh = {
  lead: ({ all, valued, inWords, binding }: Record<IndicatorCount, number>, { base, target }: Plan['years']) =>
    `规划的指标表共${all}项，${valued}项给出${base}年和${target}年的数值，${inWords}项以文字给出目标。` +
    `约束性指标共${binding}项，以粗体注明；其余为预期性指标。`,
  ownTable: '规划原表',
  /** `allAtEnd`: no value of the target year is below that of the base year. */
  key: ({ base, target }: Plan['years'], allAtEnd: boolean) =>
    `每行自成比例，左端为0；空心圆为${base}年，实心圆为${target}年，两者相同时外加一环。` +
    (allAtEnd ? `实心圆都在右端，空心圆的位置即${base}年数值与${target}年数值之比。` : '右端为两个数值中较大的一个。') +
    '变化由本版计算：以百分比计的指标为相差的百分点，其余为相对变化。',
  columns: { name: '指标', share: '两年数值', change: '变化（本版计算）', kind: '属性', beside: '前后对照与相关条款', cite: '引用' },
  points: (n: string) => `${n}个百分点`,
  yearly: (n: string) => `年均${n}`,
  same: '相同',
  sentence: (name: string, { base, target }: Plan['years'], from: string, to: string) => `${name}：${base}年${from}，${target}年${to}`,
  changed: (texts: readonly string[]) => `变化（本版计算）：${texts.join('，')}。横线左端为0。`,
  inText: '正文另见',
  /** When a figure holds: a year, or the first and the last. */
  when: (years: string) => `${years}年`,
  elsewhere: '正文对同一事项的表述',
  paces: (n: number, { base, target }: Plan['years']) =>
    `正文写明年均增速的${n}项指标：正文所写，与指标表两个数值之间的增速（${spanZh([base + 1, target])}年）`,
  paceKey: (end: number, { base, target }: Plan['years'], inMoney: boolean) =>
    `各行同一比例，左端为0，右端为${end}%；实心方块为正文所写，空心方块由本版按指标表${base}年和${target}年的数值计算。` +
    (inMoney ? '以货币计的指标，规划没有说明按什么价格计算。' : ''),
  finding: (n: number) => `前后对照第${n}项`,
  paceColumns: { stated: '正文所写', clause: '见于', both: '两种增速', computed: '按指标表计算', finding: '前后对照' },
};
export type IndicatorWords = typeof indicatorsZh;
