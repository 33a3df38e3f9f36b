import type { Language } from '../../editions.ts';
import type { BesideKind } from '../../search/beside.ts';
import type { ConcordanceOrder } from '../../search/concordance.ts';
import type { HitKind } from '../../search/hit.ts';
import type { Searched } from '../../search/searched.ts';

const kinds: Record<HitKind, string> = { heading: '标题', clause: '条款', indicator: '指标', project: '项目', note: '编者注' };
const beside: Record<BesideKind, string> = {
  spelling: '地名的其他写法',
  received: '校勘前的写法',
  simplified: '繁体字所对应的简体字',
  stem: '英文的其他词形',
  inside: '在更长的数字或单词之中',
};
const kindCount = (kind: HitKind, n: number) => `${n} 个${kinds[kind]}`;
const inKinds = (hits: readonly [HitKind, number][]) => hits.map((each) => kindCount(...each)).join('、');
/** In quotation marks; its own become the inner ones. */
const quoted = (text: string) => `“${text.replace(/[“"](.*?)[”"]/g, '‘$1’')}”`;
const texts: Record<Language['tag'], string> = { zh: '中文文本', en: '英文译文' };
const orders: Record<ConcordanceOrder, string> = { plan: '按规划顺序', after: '按后文', before: '按前文' };

/** Our own words of the search page, in Chinese. */
export const searchZh = {
  working: '正在检索……',
  failed: '检索所需的文件未能载入。可以打开规划全文，用浏览器的“在页面中查找”功能。',
  hint: '输入规划中的字词。以空格隔开的几个词须在同一条款中出现；-词 表示不含该词；加引号的词只找这一写法。也可以输入条款编号（1.1.2）、印本页码（第57页）或“第三章第一节”。',
  kinds,
  kindCount,
  asked: (texts: readonly string[], without: readonly string[]) =>
    `${texts.length > 1 ? '同在一条的' : ''}${texts.map(quoted).join('')}${without.length ? `（不含${without.map(quoted).join('')}）` : ''}`,
  found: (asked: string, occurrences: number, hits: readonly [HitKind, number][]) =>
    `${asked}：${[occurrences && `${occurrences} 处`, hits.length && `见于${inKinds(hits)}`].filter(Boolean).join('，')}。`,
  foundAmong: (asked: string, chosen: readonly string[], occurrences: number, all: number, hits: readonly [HitKind, number][]) =>
    `${asked}（${chosen.join('、')}）：${occurrences} 处（共 ${all} 处）${hits.length ? `，见于${inKinds(hits)}` : ''}。`,
  part: (part: number) => `第${part}篇`,
  clearFilters: '全部显示',
  nothing: (asked: string, { language, kinds: searched, characters, version }: Searched, tried: readonly string[]) =>
    `规划${texts[language as Language['tag']]}中没有${asked}。检索范围：本版（版本 ${version}）全部 ${searched.heading} 个标题、` +
    `${searched.clause} 个条款、${searched.indicator} 项指标、${searched.project} 个项目和 ${searched.note} 条编者注，共 ` +
    `${characters} 个字符${tried.length ? `；也检索了其他写法：${tried.join('、')}` : ''}。`,
  besideTitle: '另有',
  beside,
  counts: (occurrences: number, passages: number) => (occurrences ? `${occurrences} 处（${passages} 条）` : `${passages} 条`),
  besideCount: (label: string, counts: string) => `${label}：${counts}`,
  partialTitle: (parts: readonly string[]) => `含有其中一部分的条款：${parts.map(quoted).join('')}`,
  vocabulary: '词汇表',
  asOneString: (text: string, occurrences: number) => `只找连在一起的${quoted(text)}：${occurrences} 处`,
  goTo: (place: string) => `前往 ${place}`,
  pages: (first: number, last: number) => (first === last ? `第${first}页` : `第${first}–${last}页`),
  distribution: '各篇的处数',
  partCount: (part: number, occurrences: number) => `第${part}篇：${occurrences} 处`,
  kindFilter: '类别',
  views: '视图：',
  hitsView: '条款',
  concordanceView: '逐处排列',
  quotationView: '核对引文',
  orderLabel: '排序：',
  orders,
  columns: { id: '条款', before: '前文', found: '所检词', after: '后文' },
  copy: '复制',
  copied: '已复制。',
  notCopied: '未能复制，请改用 CSV。',
  noLines: '编者注中的字词不计处数，这里没有可排列的。',
  inTranslation: (language: Language['tag'], occurrences: number) => `${texts[language]}中有 ${occurrences} 处`,
  saveCsv: '存为 CSV',
  shortcuts: '启用单键快捷键（/ 检索，n 下一处，p 上一处）',
  quotationLabel: '粘贴一段引文（中文或英文）。只在本机浏览器中核对，不发送任何内容。',
  check: '核对',
  comma: '、',
  exactly: (places: string) => `与规划原文完全一致：${places}`,
  differs: (places: string) => `规划中有近似的文字，但有出入：${places}`,
  nowhere: '规划中没有这段文字。',
  differencesKey: '划线的文字只在引文中；有下划线的文字只在规划中。',
  inQuotation: '只在引文中',
  inPlan: '只在规划中',
};
export type SearchWords = typeof searchZh;
