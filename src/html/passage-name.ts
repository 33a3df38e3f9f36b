import type { PassageEntry } from '../plan/entries.ts';
import { partOf } from '../plan/traverse.ts';
import type { Words } from '../words/words.ts';

/** What a passage is called where nothing else says what it is: 条款 1.1.2, 指标 5, 项目 5.29. */
export function passageName(entry: PassageEntry, words: Pick<Words, 'clauseTitle' | 'indicatorTitle' | 'rowTitle'>): string {
  if (entry.kind === 'clause') return words.clauseTitle(entry.id);
  return entry.kind === 'indicator' ? words.indicatorTitle(entry.row.n) : words.rowTitle(partOf(entry.unit).n, entry.row.n);
}
