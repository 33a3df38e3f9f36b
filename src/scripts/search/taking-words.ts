import { takingWordsOf } from '../../words/taking.ts';
import type { TakingWords } from '../../words/zh/taking.ts';
import { pageLanguage } from './page-data.ts';

/** Our own words, in the page's language, of what is taken along and of passages in two languages. */
export const takingWords = (): TakingWords => takingWordsOf(pageLanguage);
