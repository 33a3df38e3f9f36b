import type { Language } from '../../editions.ts';
import type { BesideKind } from '../../search/beside.ts';
import type { Searched } from '../../search/searched.ts';
import { inKinds, quoted, texts } from './search.ts';

/** What is searched, in the order in which it is counted. */
const KINDS = ['heading', 'clause', 'indicator', 'project', 'note'] as const;

const beside: Record<BesideKind, string> = {
  spelling: '地名的其他写法',
  received: '校勘前的写法',
  simplified: '繁体字所对应的简体字',
  stem: '英文的其他词形',
  inside: '在更长的数字或单词之中',
};
const strokesRule = (most: number) => `每条款或每行一条竖线，处数越多越高，${most}处及以上同高。`;
/** Words of a query of which a passage holds so many: all of them, or any. */
const partsOf = (parts: readonly string[], most: number) =>
  most === parts.length ? `只含${parts.join('和')}的各条` : `只含其中${most > 1 ? `${most}个词` : '一词'}的各条（${parts.join('、')}）`;

/** Our own words of the search page, in Chinese: those of what comes after the first hits, and of the other views. */
export const searchBeyondZh = {
  strokes: (asked: string, most: number) => `${asked}在全文中的位置。${strokesRule(most)}`,
  compared: (one: string, other: string, most: number) => `${one}与${other}在全文中的位置，两行尺度相同。${strokesRule(most)}`,
  nothing: (asked: string, { language, kinds: searched, characters, version }: Searched, tried: readonly string[]) =>
    `${texts[language as Language['tag']]}中没有${asked}。检索范围：本版（版本${version}）全部` +
    `${inKinds(KINDS.map((kind) => [kind, searched[kind]]))}，共${characters}个字符${tried.length ? `；也检索了其他写法：${tried.join('、')}` : ''}。`,
  besideTitle: '另有（未计入上面的处数）',
  beside,
  besideCount: (label: string, counts: string) => `${label}：${counts}`,
  partialTitle: (asked: number, parts: readonly string[], most: number) =>
    `${asked > 1 ? '没有一条同时含有这些词' : '没有一条含有整个词语'}。${partsOf(parts.map(quoted), most)}：`,
  vocabulary: '地名与术语',
  columns: { id: '条款', before: '前文', found: '所检词', after: '后文' },
  noLines: '注中的字词不计处数，这里没有可排列的。',
  inTranslation: (language: Language['tag'], occurrences: number) => `${texts[language]}中有${occurrences}处`,
  quotationLabel: '粘贴一段引文（中文或英文）。只在本机浏览器中核对，不发送任何内容。',
  check: '核对',
  comma: '、',
  exactly: (places: string, language: Language['tag']) => `与${texts[language]}完全一致：${places}`,
  differs: (places: string, language: Language['tag']) => `${texts[language]}中有近似的文字，但有出入：${places}`,
  nowhere: '规划原文和本版译文中没有这段文字。',
  differencesKey: '加删除线的文字只见于引文；加下划线的文字只见于规划。',
  inQuotation: '只见于引文',
  inPlan: '只见于规划',
};
export type SearchBeyondWords = typeof searchBeyondZh;
