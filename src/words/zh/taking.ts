import type { Language } from '../../editions.ts';
import { passagesAndNotes, quoted, texts } from './search.ts';
import { spanZh } from './span.ts';

/** Our own words of what is taken along from a search, and of its passages in two languages, in Chinese. */
export const takingZh = {
  takeAll: '取用全部：',
  copy: '复制',
  word: 'Word',
  csv: 'CSV',
  text: '文本',
  copyOne: '复制并附出处',
  /** What a button at a passage is called for those who do not see where it stands. */
  of: (label: string, name: string) => `${label}：${name}`,
  copied: (passages: number, notes: number) => `已复制${passagesAndNotes(passages, notes)}。`,
  copiedLines: (lines: number) => `已复制${lines}行。`,
  saved: (file: string, passages: number, notes: number) => `已存为“${file}”：${passagesAndNotes(passages, notes)}。`,
  savedLines: (file: string, lines: number) => `已存为“${file}”，共${lines}行。`,
  notCopied: '未能复制，请改为下载。',
  notSaved: '未能生成文件，请检查网络后再试。',
  /** What a file of hits is called, before what was searched. */
  file: '检索',
  lineFile: '逐处排列',
  printed: (pages: readonly number[]) => `印本第${spanZh(pages)}页。`,
  note: '本版的注（非规划文字）',
  language: (tag: Language['tag']) => texts[tag],
  show: (tag: Language['tag']) => `每条附${texts[tag]}`,
  hide: (tag: Language['tag']) => `不附${texts[tag]}`,
  notThere: (tag: Language['tag']) => `${texts[tag]}中没有这一条。`,
  /** `forms`: where the forms stand in the sentence. */
  marked: (tag: Language['tag'], asked: readonly string[], forms: string) =>
    `${texts[tag]}中标出的，是本版词表给${asked.map(quoted).join('')}的写法：${forms}。`,
  notMarked: (tag: Language['tag'], asked: readonly string[]) => `本版词表没有${asked.map(quoted).join('')}，${texts[tag]}中不作标记。`,
};
export type TakingWords = typeof takingZh;
