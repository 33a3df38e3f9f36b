import type { Language } from '../editions.ts';
import { dataEn } from './data-en.ts';
import { dataZh, type DataWords } from './data-zh.ts';

const WORDS: Record<Language['tag'], DataWords> = { zh: dataZh, en: dataEn };

/** Our own words of the data pages in a language. */
export const dataWordsOf = ({ tag }: Language): DataWords => WORDS[tag];
