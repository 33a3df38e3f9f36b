import type { Language, LanguageTag } from '../editions.ts';
import { answersEn } from './en/answers.ts';
import { answersZh, type AnswersWords } from './zh/answers.ts';

const WORDS: Record<LanguageTag, AnswersWords> = { zh: answersZh, en: answersEn };

/** Our own words of what a query names, in a language: apart, since they come after the first hits. */
export const answersWordsOf = ({ tag }: Language): AnswersWords => WORDS[tag];
