import type { Edition, Language, LanguageTag } from '../editions.ts';
import { consistencyEn } from './consistency-en.ts';
import { consistencyZh, type ConsistencyWords } from './consistency-zh.ts';
import { dataEn } from './data-en.ts';
import { dataZh, type DataWords } from './data-zh.ts';
import { en } from './en.ts';
import { zh, type SiteWords } from './zh.ts';

/** Our own words on the pages; those of search stand apart, since scripts load them. */
export type Words = SiteWords & { data: DataWords; consistency: ConsistencyWords };

const WORDS: Record<LanguageTag, Words> = {
  zh: { ...zh, data: dataZh, consistency: consistencyZh },
  en: { ...en, data: dataEn, consistency: consistencyEn },
};

/** Our own words in a language. */
export const wordsOf = ({ tag }: Language): Words => WORDS[tag];

/** A phrase of ours in each language of an edition, for a title or a label, which cannot mark its languages. */
export const inEach = ({ languages }: Edition, say: (words: Words) => string): string => languages.map((language) => say(wordsOf(language))).join(' · ');
