import type { Language, LanguageTag } from '../editions.ts';
import { actionsEn } from './en/actions.ts';
import { actionsZh, type ActionsWords } from './zh/actions.ts';

const WORDS: Record<LanguageTag, ActionsWords> = { zh: actionsZh, en: actionsEn };

/** Our own words of quoting and linking, apart from the rest: pages print them, and scripts load no more. */
export const actionsWordsOf = ({ tag }: Language): ActionsWords => WORDS[tag];
