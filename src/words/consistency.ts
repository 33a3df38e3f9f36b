import type { Language } from '../editions.ts';
import { consistencyEn } from './consistency-en.ts';
import { consistencyZh, type ConsistencyWords } from './consistency-zh.ts';

const WORDS: Record<Language['tag'], ConsistencyWords> = { zh: consistencyZh, en: consistencyEn };

/** Our own words of the consistency page in a language. */
export const consistencyWordsOf = ({ tag }: Language): ConsistencyWords => WORDS[tag];
