import type { Language } from '../../editions.ts';
import type { BesideKind } from '../../search/beside.ts';
import type { QuotationResult } from '../../search/quotation.ts';
import type { Aside } from '../../search/quotation-nearest.ts';
import type { OtherForm } from '../../search/quotation-forms.ts';
import type { Reservation } from '../../search/quotation-whole.ts';
import type { Reading } from '../../search/read-as.ts';
import type { Searched } from '../../search/searched.ts';
import { inKinds, quoted, texts } from './search.ts';

/** What is searched, in the order in which it is counted. */
const KINDS = ['heading', 'clause', 'indicator', 'project', 'note'] as const;

const beside: Record<BesideKind, string> = {
  spelling: '地名的其他写法',
  abbreviation: '术语的全称或简称',
  simplified: '繁体字所对应的简体字',
  numeral: '汉字数字与阿拉伯数字',
  accent: '带或不带附加符号的拉丁字母',
  received: '校勘前的写法',
  stem: '英文的其他词形',
  family: '同族的英文词',
  inside: '在更长的数字或单词之中',
};
const ONE_STROKE = '每条款或每行一条竖线';
const strokesRule = (most: number) => `${ONE_STROKE}，处数越多越高，${most}处及以上同高。`;
/** Words of a query of which a passage holds so many: all of them, or any. */
const partsOf = (parts: readonly string[], most: number) =>
  most === parts.length ? `只含${parts.join('和')}的各条` : `只含其中${most > 1 ? `${most}个词` : '一词'}的各条（${parts.join('、')}）`;

const FOUND = ['exactly', 'same-words', 'with-differences', 'nowhere'] as const;
const foundAs: Record<QuotationResult['found'], string> = {
  exactly: '完全一致',
  'same-words': '字词相同而有保留',
  'with-differences': '有出入',
  nowhere: '未找到',
};
const reservations: Record<Reservation, string> = {
  capitals: '大小写不同',
  'begins-within': '引文开头在一个词或数字之中',
  'ends-within': '引文末尾在一个词或数字之中',
};
/** Other spellings that were tried: those of a whole sentence would be read by nobody. */
const triedOf = (tried: readonly string[]) =>
  tried.length ? `；也检索了其他写法：${tried.join('').length > LONGEST_TRIED ? `${tried.length}种` : tried.join('、')}` : '';
export const LONGEST_TRIED = 120;
const otherForms: Record<OtherForm, string> = { simplified: '换成简体字', unaccented: '不计附加符号' };
const asides: Record<Aside, string> = { traditional: '按简体字比较', capitals: '不计大小写' };
const readAs = (readings: readonly Reading[], more: number) =>
  readings.map(({ typed, read }) => `${quoted(typed)}视同${quoted(read)}`).join('，') + (more ? `，另有${more}组` : '');

/** Our own words of the search page, in Chinese: those of what comes after the first hits, and of the other views. */
export const searchBeyondZh = {
  strokes: (asked: string, most: number) => `${asked}在全文中的位置。${strokesRule(most)}`,
  strokesApart: (asked: string) => `${asked}在全文中的位置。${ONE_STROKE}。`,
  compared: (one: string, other: string, most: number) => `${one}与${other}在全文中的位置，两行尺度相同。${strokesRule(most)}`,
  nothing: (asked: string, { language, kinds: searched, characters, version }: Searched, tried: readonly string[]) =>
    `逐字检索，${texts[language as Language['tag']]}中没有${asked}。检索范围：本版（版本${version}）全部` +
    `${inKinds(KINDS.map((kind) => [kind, searched[kind]]))}，共${characters}个字符${triedOf(tried)}。`,
  quotingNotes: (notes: number) => `引有检索词的注（不计入上面的处数）：${notes}条`,
  besideTitle: '另有（未计入上面的数目；每条只计一次）',
  beside,
  /** Each passage once: none that is counted above, or under another kind. */
  besideCount: (label: string, occurrences: number | undefined, passages: number, more: boolean) =>
    `${label}：${occurrences ? `${occurrences}处（${more ? '另' : ''}${passages}条）` : `${more ? '另' : ''}${passages}条`}`,
  /** `more`: how many are not named. */
  readAs: (readings: readonly Reading[], more: number) => `${readAs(readings, more)}：同一字符的不同编码。`,
  marksReadAs: (readings: readonly Reading[], more: number) => `${readAs(readings, more)}。`,
  invisible: '不可见的字符已略去。',
  partialTitle: (asked: number, parts: readonly string[], most: number) =>
    `${asked > 1 ? '没有一条同时含有这些词' : '没有一条含有整个词语'}。${partsOf(parts.map(quoted), most)}：`,
  columns: { id: '条款', before: '前文', found: '所检词', after: '后文', headings: '所在篇章', pages: '印本页码' },
  /** A line of several that a passage has. */
  occurrence: (id: string, n: number, all: number) => `${id}，第${n}处，共${all}处`,
  noLines: '注中的字词不计处数，这里没有可排列的。',
  inTranslation: (language: Language['tag'], occurrences: number | undefined, passages: number) =>
    `${texts[language]}中有${occurrences ? `${occurrences}处` : `${passages}条`}`,
  quotationLabel: '粘贴一段引文（中文或英文）。只在本机浏览器中核对，不发送任何内容。',
  check: '核对',
  stop: '停止',
  checking: (done: number, all: number) => `正在核对，共${all}段，已核对${done}段。`,
  checked: (all: number, found: Record<QuotationResult['found'], number>) =>
    `核对了${all}段：${FOUND.filter((each) => found[each])
      .map((each) => `${found[each]}段${foundAs[each]}`)
      .join('，')}。${all > 1 ? '各段分别核对，不核对先后是否相连。' : ''}`,
  stopped: '核对已停止。',
  onlyBeginning: (characters: number, paragraphs: number) => `一次最多核对${characters}个字符、${paragraphs}段；这里只核对了开头部分。`,
  sourceAside: '以破折号开头并注明印本页码的行视为引文出处，未核对。',
  noWords: '所粘贴的文字中没有可核对的字词。',
  more: (passages: number) => `，另有${passages}条`,
  comma: '、',
  exactly: (places: string, language: Language['tag']) => `与${texts[language]}完全一致：${places}`,
  sameWords: (places: string, language: Language['tag'], but: readonly Reservation[]) =>
    `${texts[language]}中有同样的字词，但${but.map((each) => reservations[each]).join('，')}：${places}`,
  differs: (places: string, language: Language['tag'], aside?: Aside) =>
    `${texts[language]}中没有与引文相同的文字；最接近的（有出入${aside ? `，${asides[aside]}` : ''}）：${places}`,
  nowhere: '规划原文和本版译文中没有这段文字。',
  itsWords: '检索其中的字词',
  otherwise: (places: string, language: Language['tag'], form: OtherForm) =>
    `${texts[language]}中没有这样写的；${otherForms[form]}则见于：${places}`,
  differencesKey: '加删除线的文字只见于引文；加下划线的文字只见于规划。',
  inQuotation: '只见于引文',
  inPlan: '只见于规划',
};
export type SearchBeyondWords = typeof searchBeyondZh;
