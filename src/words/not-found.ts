import type { Language, LanguageTag } from '../editions.ts';
import { notFoundEn } from './en/not-found.ts';
import { notFoundZh, type NotFoundWords } from './zh/not-found.ts';

const WORDS: Record<LanguageTag, NotFoundWords> = { zh: notFoundZh, en: notFoundEn };

/** Our own words of what is near an address that does not exist, apart from the rest: a script loads them. */
export const notFoundWordsOf = ({ tag }: Language): NotFoundWords => WORDS[tag];
