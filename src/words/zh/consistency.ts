import type { Allowed, ComputedUnit } from '../../reference/consistency/computed.ts';
import type { FindingClass, REJECTED_REASONS } from '../../reference/consistency/schema.ts';

const classes: Record<FindingClass, string> = {
  'two-values': '数值、目标或进度不同',
  computed: '写出的数值与算出的数值不同',
  'done-and-to-do': '一处已做，一处待做',
  'text-and-box': '正文与项目专栏不同',
  'list-length': '列举或所称的项数不同',
  'part-above-whole': '名称所示的部分大于整体',
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
  'part-above-whole': '名称所示为部分的数值，大于名称所示为整体的数值。',
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
  if (unit === 'times') return `${result}倍（按名称，部分比整体）`;
  if (unit === 'times-of-means') return `${result}倍（按名称，部分的平均数比整体的平均数）`;
  return `${result}${name(unit)}`;
}

/** What the lead says of how findings come about. */
type MethodCount = 'byRule' | 'byReading' | 'numbers' | 'names' | 'rows' | 'terms' | 'rejected';

/** Our own words on findings, in Chinese. */
export const consistencyZh = {
  intro: (findings: number, assumed: number) =>
    `规划对同一事项或可能同一的事项，前后表述不同或可相对照之处，共${findings}项，分类排列，每类按规划顺序；` +
    `其中${assumed}项在所注前提下可以并存。本页不判断何者为准。`,
  method: ({ byRule, byReading, numbers, names, rows, terms, rejected }: Record<MethodCount, number>) =>
    `${byRule + byReading}项中，${byRule}项由固定规则比较得出，${byReading}项由通读得出。规则共比较数字${numbers}次、地名写法${names}个、` +
    `项目专栏各行两两比较${rows}次、“十三五”成绩用语${terms}个；另有${rejected}项比较后未列入，附后。`,
  classes,
  explained,
  rejections,
  overview: '各类项数',
  columns: { class: '类别', all: '项数', assumed: '其中在所注前提下可以并存', others: '其余' },
  total: '合计',
  foundBy: { rule: '由规则比较得出', reading: '由通读得出' },
  statements: '各处表述',
  arithmetic: '计算',
  computed: (expression: string, result: string) => `${expression} = ${result}`,
  computedHere: '本版计算',
  lineFromZero: '数轴从零开始。',
  lineFrom: (first: string) => `数轴从${first}开始，不从零开始。`,
  lineMarks: '实心为正文，空心为指标表或本版计算。',
  lineAllowed: '粗线为按末位四舍五入可能的范围。',
  whereStated: '各处在全文的位置，每处一条竖线',
  computedMark: (result: string) => `${result}（本版计算）`,
  counted,
  allowed: ({ of, from, to, growth, whole }: Allowed, unit: string) => {
    const range = `${from}至${to}${unit}`;
    if (growth) return `按${growth === 'table' ? '指标表中数值' : '两个数值'}的末位四舍五入推算，年均可为${range}`;
    if (whole) return `按末位四舍五入，全体可在${range}之间`;
    return of === undefined ? `按末位四舍五入，各分项之和可在${range}之间` : `按末位四舍五入，${of}的原值可在${range}之间`;
  },
  oneThing: '是否同一事项',
  narrowBy: '输入标题中的字词或编号',
  certainty: { sure: '是', probable: '规划没有说明' },
  certaintyMeans: {
    sure: '各处说的是同一事项。',
    probable: '规划没有说明各处说的是否同一事项。',
    probableOfBoxes: '规划没有说明正文与专栏说的是否同一事项，也没有说明专栏是否列全。',
    probableOfNumbers: '规划没有说明各处说的是否同一事项、同一时间、同一口径。',
  },
  assumption: '前提',
  note: '说明',
  withdrawnTitle: '已撤销',
  withdrawn: '这一项已撤销，编号和地址保留。',
  rejectedTitle: '经比较而未列入',
  inPassages: (n: number) => `${n}处`,
  previous: '上一项',
  next: '下一项',
  yearValue: (year: number) => `${year}年`,
  finding: (n: number) => `第${n}项`,
};

export type ConsistencyWords = typeof consistencyZh;
