import type { Language } from '../editions.ts';
import type { Period } from '../pictures/periods.ts';
import { wordsOf } from './words.ts';

/** What a year, a period, or the time since a year is called; that no year is given. */
export function periodText({ years, since }: Pick<Period, 'years' | 'since'>, language: Language): string {
  const { data, ledgers, span } = wordsOf(language);
  if (!years) return ledgers.noYear;
  const text = span([years.first, years.last]);
  return since ? data.boundYears.since(text) : text;
}
