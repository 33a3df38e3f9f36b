import type { Language } from '../editions.ts';
import { chineseSearch } from './chinese.ts';
import { englishSearch } from './english.ts';
import type { SearchLanguage } from './language.ts';

/** How the text of each language is found. */
export const SEARCH_LANGUAGES: Record<Language['tag'], SearchLanguage> = { zh: chineseSearch, en: englishSearch };

/** The language that a query is answered from: Chinese is found in the Chinese text, whoever asks. */
export const languageOfQuery = (query: string, own: Language['tag']): Language['tag'] => (/\p{Script=Han}/u.test(query) ? 'zh' : own);
