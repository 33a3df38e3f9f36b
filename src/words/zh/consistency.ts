import type { Allowed, ComputedUnit } from '../../reference/consistency/computed.ts';
import type { FindingClass, REJECTED_REASONS } from '../../reference/consistency/schema.ts';

const classes: Record<FindingClass, string> = {
  'two-values': '数值、目标或进度不同',
  computed: '写出的数值与算出的数值不同',
  'done-and-to-do': '一处已做，一处待做',
  'text-and-box': '正文与项目专栏不同',
  'list-length': '列举或所称的项数不同',
  'part-above-whole': '按名称为部分的大于整体',
  sum: '合计与分项之和不同',
  'listed-twice': '项目专栏的两行相同或相近',
  'named-differently': '名称、写法或说法不同',
  assumption: '在所注前提下可以并存',
};
const explained: Record<FindingClass, string> = {
  'two-values': '对同一事项，或可能同一的事项，写有两个以上的数值、目标或进度。',
  computed: '写出的数值，与由规划其他数值算出的不同。',
  'done-and-to-do': '一处写已完成、已有或已投入，另一处对同一事项，或可能同一的事项，写有待完成。',
  'text-and-box': '正文与项目专栏所列的项目或数字不同。',
  'list-length': '各处列举的内容或项数不同，或所称的项数与列出的不同。',
  'part-above-whole': '按名称看作部分的数值，大于看作整体的数值。',
  sum: '分项之和不等于合计。',
  'listed-twice': '项目专栏的两行名称相同，或内容大半相同。',
  'named-differently': '同一事物，或可能同一的事物，各处的名称、写法或说法不同。',
  assumption: '如果所注的前提成立，各处可以并存；规划没有说明前提是否成立。',
};
const rejections: Record<(typeof REJECTED_REASONS)[number], string> = {
  'other-thing': '所指不是同一事项',
  'other-scope': '范围不同',
  'other-time': '时间不同',
  'names-differ': '名称本不相同',
  'shown-otherwise': '已列在另一项中',
  phrase: '是词组，不是名称',
};

/** A number of ours with what it counts in; `name`: of a unit of the plan. */
function counted(result: string, unit: ComputedUnit, name: (unit: ComputedUnit & object) => string): string {
  if (unit === 'percent') return `${result}%`;
  if (unit === 'points') return `${result}个百分点`;
  if (unit === 'times') return `${result}（按名称，部分是整体的${result}倍）`;
  if (unit === 'times-of-means') return `${result}（按名称，部分的平均数是整体平均数的${result}倍）`;
  return `${result}${name(unit)}`;
}

/** What the lead says of how findings come about. */
type MethodCount = 'byRule' | 'byReading' | 'numbers' | 'names' | 'rows' | 'terms' | 'rejected';

/** Our own words on findings, in Chinese. */
export const consistencyZh = {
  intro: (findings: number, assumed: number) =>
    `规划对同一事项前后写法不同之处，共 ${findings} 项，分类排列，每类按规划顺序；其中 ${assumed} 项在所注前提下可以并存。本页不作评判。`,
  method: ({ byRule, byReading, numbers, names, rows, terms, rejected }: Record<MethodCount, number>) =>
    `其中 ${byRule} 项由固定规则比较得出，${byReading} 项由通读得出。规则比较数字 ${numbers} 次、地名写法 ${names} 个、` +
    `项目专栏的每两行 ${rows} 次、“十三五”成绩中的用语 ${terms} 个，每次构建重新计算；另有 ${rejected} 项经规则比较后未列入，附后。`,
  classes,
  explained,
  rejections,
  overview: '各类项数',
  columns: { class: '类别', all: '项数', assumed: '其中在所注前提下可以并存' },
  total: '合计',
  foundBy: { rule: '由规则比较得出', reading: '由通读得出' },
  statements: '各处写法',
  arithmetic: '怎样算',
  computed: (expression: string, result: string) => `计算：${expression} = ${result}`,
  computedHere: '本版计算',
  lineFromZero: '数轴从零开始。',
  lineFrom: (first: string) => `数轴从${first}开始，不从零开始。`,
  lineMarks: '实心为正文，空心为指标表或本版计算。',
  lineAllowed: '粗线为印出的末位数所容许的幅度。',
  whereStated: '各处在全文的位置，一处一划',
  computedMark: (result: string) => `${result}（本版计算）`,
  counted,
  allowed: ({ of, from, to, growth, whole }: Allowed, unit: string) => {
    const range = `${from}至${to}${unit}`;
    if (growth) return `${growth === 'table' ? '指标表中数值' : '两个数值'}的四舍五入容许每年${range}`;
    if (whole) return `按印出的末位数，全体可为${range}`;
    return of === undefined ? `按各分项印出的末位数，其和可为${range}` : `${of}按印出的末位数，可为${range}`;
  },
  oneThing: '是否同一事项',
  certainty: { sure: '是', probable: '规划没有说明' },
  certaintyMeans: {
    sure: '各处说的是同一事项。',
    probable: '规划没有说明各处说的是否同一事项。',
    probableOfBoxes: '规划没有说明正文与专栏说的是否同一事项，也没有说明专栏是否列全。',
    probableOfNumbers: '规划没有说明各处说的是否同一事项、同一时间、同一口径。',
  },
  assumption: '前提',
  note: '说明',
  withdrawnTitle: '已撤回',
  withdrawn: '这一项已撤回，编号和地址保留。',
  rejectedTitle: '经比较而未列入',
  inPassages: (n: number) => `${n}处`,
  previous: '上一项',
  next: '下一项',
  yearValue: (year: number) => `${year}年`,
  finding: (n: number) => `第 ${n} 项`,
};

export type ConsistencyWords = typeof consistencyZh;
