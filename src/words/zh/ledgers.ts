import type { Plan } from '../../plan/model.ts';
import { spanZh } from './span.ts';

/** How many figures are stated for which years. */
export interface StatedYears {
  all: number;
  past: number;
  period: number;
  target: number;
  undated: number;
}

/** Our own words of the ledgers of figures and projects, their filters and pictures, in Chinese. */
export const ledgersZh = {
  statedYears: ({ all, past, period, target, undated }: StatedYears, { base, target: year }: Plan['years']) =>
    `主要指标表以外，规划文本中写有数量的表述共${all}处：所写年份在${base}年及以前的${past}处，` +
    `在${spanZh([base + 1, year])}年间（只写${year}年的除外）的${period}处，只写${year}年的${target}处，没有写明年份的${undated}处。`,
  periodsTitle: (all: number) => `${all}处数字，按所写年份`,
  squareIsFigure: '横条为该行数字的年份；一格为一处，每行20格；实心为目标，空心为其余（已实现、标准、建设规模等）。',
  count: '处数',
  targets: '其中目标',
  inSquares: '图示',
  noYear: '未写年份',
  whereStated: (all: number, most: number) => `${all}处数字在全文的位置：每条款或每行一条竖线，处数越多越高，${most}处及以上同高。`,
  rowsHere: (rows: number, targets: number) => `${rows}行，其中目标${targets}行`,
  openAll: '全部展开',
  closeAll: '全部收起',
  reset: '清除筛选',
  noRow: '没有同时符合所选各项的行。',
  /** One of the edition's own pages, or a finding of one, as a citation names it. */
  citationOf: (title: string, finding?: number) => `“${title}”${finding ? `第${finding}项` : ''}`,
  boxesHold: ({ boxes, categories, rows }: Record<'boxes' | 'categories' | 'rows', number>) =>
    `${boxes}个专栏分${categories}个类别，共${rows}行。`,
  squareIsRow: '一格为一行，每行20格；实心为项目，空心为标准或说明。',
  kindCounts: { project: (n: number) => `项目${n}`, standard: (n: number) => `标准${n}`, note: (n: number) => `说明${n}` },
};
export type LedgerWords = typeof ledgersZh;
