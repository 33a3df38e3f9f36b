import { sourceLanguage, type Language } from '../editions.ts';
import type { CommitmentDate } from '../reference/commitments/ledger.ts';
import { wordsOf } from './words.ts';

/** The years of a commitment's date for those who do not read its words: by 2025; empty where it names none, and in the plan's language. */
export function yearsInWords({ binds, year, period }: CommitmentDate, language: Language): string {
  const { data, span } = wordsOf(language);
  const years = period ?? (year === undefined ? undefined : [year]);
  return language === sourceLanguage || !years ? '' : [binds && data.bindings[binds], span(years)].filter(Boolean).join(' ');
}
