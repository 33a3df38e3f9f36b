import type { Language, LanguageTag } from '../editions.ts';
import { takingEn } from './en/taking.ts';
import { takingZh, type TakingWords } from './zh/taking.ts';

const WORDS: Record<LanguageTag, TakingWords> = { zh: takingZh, en: takingEn };

/** Our own words, in a language, of what is taken along from a search and of its passages in two languages: they come after the hits. */
export const takingWordsOf = ({ tag }: Language): TakingWords => WORDS[tag];
