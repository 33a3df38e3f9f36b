import type { LanguageTag } from '../../editions.ts';
import type { Candidate } from './candidate.ts';
import type { QuotedPassage } from './schema.ts';

/** What a passage states in a finding: its words in each language; of a row of the plan's table, the years of the values that are meant. */
export interface Stated {
  id: string;
  words: Record<LanguageTag, string[]>;
  years: number[];
}

/** The statements of a finding or a candidate, each passage once; spellings have none, their forms stand for them. */
export function statedIn({ candidate, passages = [] }: { candidate?: Candidate; passages?: readonly QuotedPassage[] }): Stated[] {
  const stated = new Map<string, Stated>();
  const add = (id: string, words: Partial<Record<LanguageTag, string>>, year?: number) => {
    const own = stated.get(id) ?? { id, words: {} as Record<LanguageTag, string[]>, years: [] };
    for (const [tag, quote] of Object.entries(words)) own.words[tag as LanguageTag] = [...(own.words[tag as LanguageTag] ?? []), quote];
    if (year) own.years.push(year);
    stated.set(id, own);
  };
  const shown = passages.length > 0 ? passages : (candidate?.passages ?? []);
  for (const { clause, year, ...words } of shown) add(clause, words, year);
  if (shown.length > 0) return [...stated.values()];
  for (const { entry, quotes, years } of candidate?.figures ?? []) {
    const words = Object.fromEntries(Object.entries(quotes).map(([tag, quote]) => [tag, quote.text]));
    add(entry.id, words, entry.kind === 'indicator' ? years![0] : undefined);
  }
  return [...stated.values()];
}
