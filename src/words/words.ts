import type { Edition, Language } from '../editions.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh.ts';

const WORDS: Record<Language['tag'], Words> = { zh, en };

/** Our own words in a language. */
export const wordsOf = ({ tag }: Language): Words => WORDS[tag];

/** A phrase of ours in each language of an edition, for a title or a label, which cannot mark its languages. */
export const inEach = ({ languages }: Edition, say: (words: Words) => string): string => languages.map((language) => say(wordsOf(language))).join(' · ');

