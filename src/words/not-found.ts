import type { Language, LanguageTag } from '../editions.ts';
import { notFoundEn } from './en/not-found.ts';
import { notFoundZh, type NotFoundWords } from './zh/not-found.ts';

const WORDS: Record<LanguageTag, NotFoundWords> = { zh: notFoundZh, en: notFoundEn };

/** Our own words of what is near an address that does not exist, apart from the rest: a script loads them. */
export const notFoundWordsOf = ({ tag }: Language): NotFoundWords => WORDS[tag];

/** What a passage or unit is called, by its id. */
export function nameOfId(id: string, words: NotFoundWords): string {
  const [kind, number = ''] = id.split(/-(.*)/);
  if (kind === 'box') return words.row(number);
  if (kind === 'indicator') return words.indicator(number);
  if (kind === 'part') return number.includes('.') ? words.passage(id) : words.part(number);
  const dots = id.split('.').length - 1;
  if (dots > 1) return words.passage(id);
  return dots ? words.section(id) : words.chapter(id);
}
