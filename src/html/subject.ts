import { inLanguage, sourceLanguage, type Language } from '../editions.ts';
import type { PassageEntry } from '../plan/entries.ts';
import type { Passage } from '../plan/model.ts';
import { boldStretches } from '../plan/stretches.ts';
import { beginningOf } from './beginning.ts';

/** The most characters of a heading that a passage lends its words to: about ten words of English say what twenty-four characters say. */
const mostOf = (language: Language) => (language === sourceLanguage ? 24 : 72);

/** What a passage is about, in its own words: a clause's run-in head or its first words, an indicator's name, a project's. */
export function subjectOf(entry: PassageEntry, language: Language): string {
  if (entry.kind === 'clause') return firstWords(inLanguage(entry.clause, language), language);
  if (entry.kind === 'indicator') return inLanguage(entry.row, language).name.text;
  const { name, category } = inLanguage(entry.row, language);
  return beginningOf(name?.text ?? category, language, mostOf(language), true);
}

/** The bold words that a passage begins with, where it does. */
export function runInHead(passage: Passage): string | undefined {
  const [head] = boldStretches(passage);
  return head?.start === 0 ? passage.text.slice(0, head.end) : undefined;
}

const firstWords = (passage: Passage, language: Language) =>
  beginningOf(runInHead(passage) ?? passage.text, language, mostOf(language), true);
