import { sourceLanguage } from '../../editions.ts';
import type { Verb, VerbTable } from './verbs.ts';

/** A verb of the table where it opens a phrase of a text. */
export interface Occurrence {
  verb: Verb;
  form: string;
  start: number;
}

/** How much of the text before a verb is looked at: the longest opener with the degree words that may follow it. */
const REACH = 14;
const MARKS = '，。；：、,;:（(“”？！';

const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/**
 * Finds the verbs of the table where they open a phrase: at the start of a text, after a mark or an opener, with any degree words
 * between. What stands deeper in a phrase belongs to the verb that opens it.
 */
export function occurrencesIn({ verbs, degrees, openers }: VerbTable): (text: string) => Occurrence[] {
  const byForm = new Map(verbs.flatMap((verb) => verb[sourceLanguage.tag].map((form) => [form, verb] as const)));
  if (!byForm.size) return () => [];
  const verb = new RegExp(anyOf([...byForm.keys()]), 'g');
  const opening = new RegExp(`(?:^|[${MARKS}]|${anyOf(openers)})(?:(?:${anyOf(degrees)})、?)*$`);
  return (text) =>
    [...text.matchAll(verb)]
      .filter(({ index }) => opening.test(text.slice(Math.max(0, index - REACH), index)))
      .map(({ 0: form, index }) => ({ verb: byForm.get(form)!, form, start: index }));
}
