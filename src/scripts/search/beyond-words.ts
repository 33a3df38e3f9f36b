import { searchBeyondWordsOf } from '../../words/search-beyond.ts';
import type { SearchBeyondWords } from '../../words/zh/search-beyond.ts';
import { pageLanguage } from './page-data.ts';

/** Our own words, in the page's language, of what comes after the first hits and of the other views. */
export const beyondWords = (): SearchBeyondWords => searchBeyondWordsOf(pageLanguage);
