import { zh, type Words } from './zh.ts';
import type { Edition } from '../editions.ts';

const WORDS: Record<Edition['tag'], Words> = { zh };

/** Our own words in the language of an edition. */
export const wordsOf = ({ tag }: Edition): Words => WORDS[tag];
