import type { Language, LanguageTag } from '../editions.ts';
import { hitsBarEn } from './en/hits-bar.ts';
import { hitsBarZh, type HitsBarWords } from './zh/hits-bar.ts';

const WORDS: Record<LanguageTag, HitsBarWords> = { zh: hitsBarZh, en: hitsBarEn };

/** Our own words of the bar on a page that was opened from a search, apart from those of the search page: a reading page loads no more. */
export const hitsBarWordsOf = ({ tag }: Language): HitsBarWords => WORDS[tag];
