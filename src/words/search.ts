import type { Language, LanguageTag } from '../editions.ts';
import { searchEn } from './en/search.ts';
import { searchZh, type SearchWords } from './zh/search.ts';

const WORDS: Record<LanguageTag, SearchWords> = { zh: searchZh, en: searchEn };

/** Our own words of the search page in a language. */
export const searchWordsOf = ({ tag }: Language): SearchWords => WORDS[tag];
