import type { Plan } from '../plan/model.ts';
import { passageEntries, type PassageEntry } from '../plan/entries.ts';
import { partOf } from '../plan/traverse.ts';
import { findChinese } from './forms.ts';
import type { Place, Term } from './vocabulary.ts';

/** The passages of the plan that name an entry of the vocabulary, in the plan's order. */
export interface Mentions<Entry> {
  entry: Entry;
  passages: readonly PassageEntry[];
  /** How often it is named, in all and in each part (the first part's number at 0). */
  count: number;
  byPart: readonly number[];
  /** It stands only inside longer names of other entries, and is counted there. */
  alone: boolean;
}

/**
 * Where each entry is named in the plan's own language: at each place the longest form of all entries given counts, so that a town's name
 * is not its county's; an entry that stands only inside longer names is counted there.
 */
export function mentionsOf<Entry extends Term | Place>(plan: Plan, entries: readonly Entry[]): Map<string, Mentions<Entry>> {
  const mentions = new Map(entries.map((entry) => [entry.id, noMention(entry, plan)]));
  count(plan, entries, mentions);
  const inside = entries.filter(({ id }) => mentions.get(id)!.count === 0);
  for (const entry of inside) {
    const own = new Map([[entry.id, { ...noMention(entry, plan), alone: true }]]);
    count(plan, [entry], own);
    mentions.set(entry.id, own.get(entry.id)!);
  }
  return mentions;
}

type Counted<Entry> = Omit<Mentions<Entry>, 'passages' | 'byPart'> & { passages: PassageEntry[]; byPart: number[] };

/** An entry that the plan is not searched for. */
export const noMention = <Entry>(entry: Entry, plan: Plan): Counted<Entry> => ({
  entry,
  passages: [],
  count: 0,
  byPart: plan.parts.map(() => 0),
  alone: false,
});

function count<Entry extends Term | Place>(plan: Plan, entries: readonly Entry[], mentions: Map<string, Counted<Entry>>): void {
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
}
