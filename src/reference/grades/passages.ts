import { entriesById, passageEntries, type PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import { commitmentsOfPassage, type Commitments } from '../commitments/ledger.ts';

/** A passage with its words in both languages and what the ledger has of it. */
export interface GradedPassage {
  id: string;
  original: string;
  translation: string;
  commitments: Commitments;
}

const wordsOf = ({ cells }: PassageEntry) => cells.map(({ text }) => text).join('; ');

/** The passages of a translation with what the ledger has of them. */
export function gradedPassages(source: Plan, translation: Plan, commitments: Commitments): GradedPassage[] {
  const translated = entriesById(translation);
  return passageEntries(source).map((entry) => ({
    id: entry.id,
    original: wordsOf(entry),
    translation: wordsOf(translated.get(entry.id)!),
    commitments: commitmentsOfPassage(commitments, entry.id),
  }));
}
