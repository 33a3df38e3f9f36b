import type { LanguageTag } from '../../editions.ts';
import type { Bound, FigureKind, Relation } from '../../reference/figures/ledger.ts';
import type { Plan, ProjectRow } from '../../plan/model.ts';
import type { PLACE_KINDS, TERM_KINDS } from '../../vocabulary/vocabulary.ts';

const placeKinds: Record<(typeof PLACE_KINDS)[number], string> = { country: '国家', region: '区域', county: '县', city: '城市', town: '镇', township: '乡', village: '村', river: '河流', lake: '湖泊', valley: '沟谷', peak: '山峰', pass: '山口', port: '口岸', road: '道路', scenic: '景区景点', reserve: '保护区', site: '设施与遗址', zone: '园区与功能区', 'other-place': '其他地名' };
const termKinds: Record<(typeof TERM_KINDS)[number], string> = { body: '机构', programme: '工程与计划', policy: '政策', slogan: '提法', title: '称号与标题', technical: '专业用语', unit: '单位' };
const figureKinds: Record<FigureKind, string> = { achieved: '已实现', baseline: '基期值', target: '目标', size: '建设规模', norm: '标准', other: '其他' };
const bounds: Record<Bound, string> = { 'at-least': '≥', over: '>', 'at-most': '≤', under: '<', about: '约' };
const relations: Record<Relation, string> = { by: '变动', 'yearly-growth': '年均增长', growth: '增长' };

/** Our own words of the data pages, in Chinese. */
export const dataZh = {
  points: (n: string) => `${n} 个百分点`,
  more: '更多', moreTitle: '查阅与数据',
  placeKinds, termKinds, figureKinds, bounds, relations,
  count: '次数', clauses: '条款', projects: '项目', figuresOf: '数据',
  otherForms: '其他写法', unconfirmed: '英文写法未经证实。', languageNames: { zh: '中文', en: '英文' } satisfies Record<LanguageTag, string>,
  part: (n: number) => `第${n}篇`,
  named: (times: number) => `规划中出现 ${times} 次`,
  download: '下载', placeDownload: '下载本页（CSV）', print: '可直接打印本页。',
  explainedIn: '规划中的解释',
  figuresIntro: '规划文本中每一处有数量的表述，按规划顺序排列；每行通向原句。数值与单位照原文；年份只取文本自身所给。',
  columns: { clause: '条款', quote: '原文', measure: '事项', value: '数值', unit: '单位', year: '年份', kind: '类别', strength: '力度', place: '地点' },
  all: '全部', filter: '筛选', sortBy: '排序', planOrder: '规划顺序', rows: (shown: number | string, all: number) => `显示 ${shown} 行，共 ${all} 行`,
  saveRows: '下载所示各行（CSV）', allRows: '全部数据',
  dataIntro: '本版的数据文件：表格为 UTF-8 编码的 CSV（RFC 4180）与 JSON，两种语言并列各列；每行都有条款编号和网页路径。规划文字不作改动，数值与单位照原文。',
  zip: '以下全部文件', workbook: '全部表格，一表一页', treeZh: '规划中文全文，按篇章节和条款', treeEn: '规划英文全文，按篇章节和条款', descriptor: '各表各列的说明',
  tables: '表格', tableNames: { indicators: '主要指标', projects: '项目', figures: '数据台账', consistency: '前后对照', places: '地名', terms: '术语' },
  columnsTitle: '各列（英文）', samples: '读取示例', samplesIntro: '把全部文件解压到名为 data 的文件夹，以下程序列出规划中关于地区生产总值的数据。',
  commitments: '表示承诺力度的动词，由弱到强',
  partLabel: '篇', category: '类别', kindLabel: '性质', rowKinds: { project: '项目', standard: '标准', note: '说明' } satisfies Record<ProjectRow['kind'], string>,
  figuresHere: (n: number) => `数据 ${n}`,
  notStated: '未载明', cost: '资金', date: '时间', body: '责任单位', sameThing: '相关条款',
  change: '变化（本版计算）', yearly: '年均（本版计算）', overview: ({ base, target }: Plan['years']) => `${base}—${target}年相对变化（本版计算）`, inWords: '以文字给出目标的指标', spokenOf: '提到该指标的数据',
  fromTo: ({ base, target }: Plan['years'], from: string, to: string) => `${base}年 ${from}，${target}年 ${to}`,
};
export type DataWords = typeof dataZh;
