import type { Language } from '../editions.ts';
import { wordsOf } from './words.ts';

/** A year or a span of years, or the time since a year; nothing where no year is given. */
interface Period {
  years: { first: number; last: number } | undefined;
  since: boolean;
}

/** What a year, a period, or the time since a year is called; that no year is given. */
export function periodText({ years, since }: Period, language: Language): string {
  const { data, ledgers, span } = wordsOf(language);
  if (!years) return ledgers.noYear;
  const text = span([years.first, years.last]);
  return since ? data.boundYears.since(text) : text;
}
