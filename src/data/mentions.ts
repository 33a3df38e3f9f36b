import type { Plan } from '../plan/model.ts';
import { passageEntries, type PassageEntry } from '../plan/passage-entries.ts';
import { partOf } from '../plan/traverse.ts';
import { findChinese } from '../translation/forms.ts';
import type { Place, Term } from '../translation/vocabulary.ts';

/** The passages of the plan that name an entry of the vocabulary, in the plan's order. */
export interface Mentions<Entry> {
  entry: Entry;
  passages: readonly PassageEntry[];
  /** How often it is named, in all and in each part (the first part's number at 0). */
  count: number;
  byPart: readonly number[];
}

/** Where each entry is named in the plan's own language: at each place the longest form of all entries given counts, so that a town's name is not its county's. */
export function mentionsOf<Entry extends Term | Place>(plan: Plan, entries: readonly Entry[]): Map<string, Mentions<Entry>> {
  const parts = plan.parts.length;
  const mentions = new Map(entries.map((entry) => [entry.id, { entry, passages: [] as PassageEntry[], count: 0, byPart: Array.from({ length: parts }, () => 0) }]));
  for (const passage of passageEntries(plan)) {
    for (const { text } of passage.cells) {
      for (const { entry } of findChinese(text, entries)) {
        const own = mentions.get(entry.id)!;
        own.count++;
        own.byPart[partOf(passage.unit).n - 1]!++;
        if (own.passages[own.passages.length - 1] !== passage) own.passages.push(passage);
      }
    }
  }
  return mentions;
}
