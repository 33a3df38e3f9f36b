import { inLanguage, type Language } from '../editions.ts';
import type { PassageEntry } from './entries.ts';
import { cellsIn } from './tables.ts';

/** The words of a passage's cells in a language; `entry` is the translation's, which has the original beside it, or the original's. */
export function wordsOfPassage(entry: PassageEntry, language: Language): string[] {
  if (entry.kind === 'clause') return [inLanguage(entry.clause, language).text];
  if (entry.kind === 'indicator') {
    const { name, unit } = inLanguage(entry.row, language);
    return [`${name.text} (${unit})`];
  }
  return cellsIn(inLanguage(entry.row, language)).map(({ text }) => text);
}
