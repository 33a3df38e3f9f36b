import { sourceLanguage, type Language } from '../editions.ts';
import type { PassageEntry } from './entries.ts';

/** The words of a passage's cells in a language; `entry` is the translation's, which has the original beside it, or the original's. */
export function wordsOfPassage(entry: PassageEntry, language: Language): string[] {
  const own = language === sourceLanguage;
  if (entry.kind === 'clause') return [((own && entry.clause.original) || entry.clause).text];
  if (entry.kind === 'indicator') {
    const row = (own && entry.row.original) || entry.row;
    return [`${row.name.text} (${row.unit})`];
  }
  const row = (own && entry.row.original) || entry.row;
  return row.name ? [row.name.text, row.content.text] : [row.content.text];
}
