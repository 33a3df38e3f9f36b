import { languages, type LanguageTag } from '../../editions.ts';
import { entriesById, type PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';

/** The plan's passages by language and id. */
export type Entries = ReadonlyMap<LanguageTag, ReadonlyMap<string, PassageEntry>>;
export const entriesIn = (plans: Record<LanguageTag, Plan>): Entries => new Map(languages.map(({ tag }) => [tag, entriesById(plans[tag])]));

/** The words of a passage's cells in a language; of an id that no passage has, none. */
export const wordsIn = (entries: Entries, tag: LanguageTag, id: string): string[] =>
  entries
    .get(tag)!
    .get(id)
    ?.cells.map(({ text }) => text) ?? [];

/**
 * What a passage states where it is shown: its words, the heading above it, and of a row what stands in no cell of it: its category, the
 * values and the unit of an indicator.
 */
export function shownOf(entries: Entries, tag: LanguageTag, id: string): string[] {
  const entry = entries.get(tag)!.get(id);
  const words = [...wordsIn(entries, tag, id), entry?.unit.title ?? ''];
  if (!entry || entry.kind === 'clause') return words;
  const { category } = entry.row;
  if (entry.kind === 'project') return [...words, category];
  const { values, unit } = entry.row;
  return [...words, category, ...('words' in values ? [values.words] : [unit, ...[values.base, values.target].map(String)])];
}
