import type { Language, LanguageTag } from '../editions.ts';
import { searchBeyondEn } from './en/search-beyond.ts';
import { searchBeyondZh, type SearchBeyondWords } from './zh/search-beyond.ts';

const WORDS: Record<LanguageTag, SearchBeyondWords> = { zh: searchBeyondZh, en: searchBeyondEn };

/** Our own words, in a language, of what the search page shows besides the first hits: apart, since they come after them. */
export const searchBeyondWordsOf = ({ tag }: Language): SearchBeyondWords => WORDS[tag];
