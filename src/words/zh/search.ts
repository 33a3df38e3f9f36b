import type { Language } from '../../editions.ts';
import type { FilterName } from '../../search/filed.ts';
import type { HitKind } from '../../search/hit.ts';
import type { ConcordanceOrder, HitOrder } from '../../search/orders.ts';
import { namesZh } from './names.ts';
import { spanZh } from './span.ts';

const kinds: Record<HitKind, string> = { heading: '标题', clause: '条款', indicator: '指标', project: '项目专栏', note: '注' };
const counts: Record<HitKind, (n: number) => string> = {
  heading: (n) => `${n}个标题`,
  clause: (n) => `${n}个条款`,
  indicator: (n) => `${n}项指标`,
  project: (n) => `项目专栏${n}行`,
  note: (n) => `${n}条注`,
};
const kindCount = (kind: HitKind, n: number) => counts[kind](n);
/** So many of each kind. */
export const inKinds = (hits: readonly [HitKind, number][]) => hits.map((each) => kindCount(...each)).join('、');
const ofPlan = (hits: readonly [HitKind, number][]) => hits.filter(([kind]) => kind !== 'note');
const total = (hits: readonly [HitKind, number][]) => hits.reduce((sum, [, n]) => sum + n, 0);
/** So many passages of the plan, of each kind. */
function inPassages(hits: readonly [HitKind, number][]): string {
  const own = ofPlan(hits);
  return own.length > 1 ? `${total(own)}条（${inKinds(own)}）` : inKinds(own);
}
/** So many of the edition's own notes, which are not the plan's and are not counted with it. */
function inNotes(hits: readonly [HitKind, number][]): string {
  const notes = inKinds(hits.filter(([kind]) => kind === 'note'));
  return notes && `${ofPlan(hits).length ? '；另' : ''}见于本版${notes}，不计入`;
}
/** So many passages of the plan, and so many notes of this edition. */
export const passagesAndNotes = (passages: number, notes: number) =>
  [...(passages ? [`${passages}条`] : []), ...(notes ? [counts.note(notes)] : [])].join('；另有');
const filters: Record<FilterName, string> = { kind: '类别', part: '篇', place: '提到的地方', subject: '主题' };
/** In quotation marks; its own become the inner ones. */
export const quoted = (text: string) => `“${text.replace(/[“"](.*?)[”"]/g, '‘$1’')}”`;
/** What the text of each language is called. */
export const texts: Record<Language['tag'], string> = { zh: '规划原文', en: '本版英文译文' };
const orders: Record<ConcordanceOrder | HitOrder, string> = { plan: '按规划顺序', rank: '按相关程度', after: '按后文', before: '按前文' };

/** Our own words of the search page, in Chinese: those of the first hits. */
export const searchZh = {
  working: '正在检索……',
  failed: '检索所需的文件未能载入。可以打开规划全文，用浏览器的“在页面中查找”功能。',
  changed: '本版文字已有更新，此页仍是更新前的；请重新载入后再检索。',
  reload: '重新载入',
  besideFailed: '其他写法、在全文中的位置等未能载入。',
  takeFailed: '复制、下载和另一语言的文字未能载入。',
  namedFailed: '检索词所指的地方、指标、术语等未能载入。',
  filedFailed: '地方和主题的清单未能载入，无法按此筛选。',
  tooLong: (most: number) => `检索最多取${most}个字符，这里只检索了所输文字的开头部分。`,
  checkWhole: '将全部文字作为引文核对',
  /** Of a text that another page sent on. */
  onlyCame: (most: number) => `传到本页的只有所输文字的前${most}个字符。`,
  checkCame: '将传来的文字作为引文核对',
  hint: '输入规划中的字词。以空格隔开的几个词须在同一条款中出现；-词 表示不含该词；加引号的词只找这一写法。也可以输入条款编号（1.1.2）、印本页码（第57页）或“第三章第一节”。',
  kinds,
  rowName: namesZh.row,
  indicatorName: namesZh.indicator,
  headingName: (id: string) => `标题${id}`,
  noteName: (n: string) => `注${n}`,
  kindCount,
  asked: (texts: readonly string[], without: readonly string[]) =>
    `${texts.length > 1 ? '同在一条的' : ''}${texts.map(quoted).join('')}${without.length ? `（不含${without.map(quoted).join('')}）` : ''}`,
  among: (asked: string, chosen: readonly string[]) => `${asked}（${chosen.join('、')}）`,
  /** Occurrences and the passages that hold them; of several words, of which none are counted, the passages alone. */
  found: (occurrences: number | undefined, hits: readonly [HitKind, number][]) =>
    `：${occurrences ? `${occurrences}处，见于${inKinds(ofPlan(hits))}` : inPassages(hits)}${inNotes(hits)}。`,
  /** The same of what the filters let through of all that was found. */
  foundAmong: (occurrences: Among | undefined, passages: Among, hits: readonly [HitKind, number][]) =>
    `：${occurrences ? `${occurrences.shown}处（共${occurrences.all}处），见于` : ''}${passages.shown}条（共${passages.all}条）` +
    `${ofPlan(hits).length ? `：${inKinds(ofPlan(hits))}` : ''}${inNotes(hits)}。`,
  scope: (language: Language['tag']) => `检索范围：${texts[language]}，逐字相符；西文按整词，不分大小写。`,
  onThisPage: (query: string) => `在中文页面检索${quoted(query)}`,
  sameInThisLanguage: '在中文页面显示这些结果',
  chosen: (names: readonly string[]) => names.join('、'),
  narrow: '筛选与排序',
  number: (n: number) => String(n),
  rankRule: '标题、段首标题和项目名称有检索词的在前；其次是各词相连的，再次是处数多的；其余按规划顺序，注在最后。',
  part: (part: number) => namesZh.part(String(part)),
  fold: '全部收起或展开',
  clearFilters: '清除筛选',
  /** Occurrences, where they are counted, the passages of the plan that hold them, and notes. */
  counts: (occurrences: number | undefined, passages: number, notes: number) =>
    occurrences ? `${occurrences}处（${passagesAndNotes(passages, notes)}）` : passagesAndNotes(passages, notes),
  asOneString: (text: string, occurrences: number) => `连写的${quoted(text)}：${occurrences}处`,
  occurrences: (n: number) => `${n}处`,
  goTo: (place: string) => (/^\d+$/.test(place) ? `前往印本第${place}页` : `前往${place}`),
  pages: (first: number, last: number) => `第${spanZh([first, last])}页`,
  distribution: '各篇的处数',
  filters,
  filterCounts: '以下数字为条数，含标题和注；标题和注不归入地方和主题，一条归入所提到的每个地方和所属的每个主题。',
  views: '视图：',
  hitsView: '逐条排列',
  concordanceView: '逐处排列',
  quotationView: '核对引文',
  orderLabel: '排序',
  orders,
  shortcuts: '启用单键快捷键（/：检索，n：下一条，p：上一条）',
};
/** So many shown of all. */
type Among = Record<'shown' | 'all', number>;
export type SearchWords = typeof searchZh;
