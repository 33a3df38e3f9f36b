import { entriesById, type PassageEntry } from '../../plan/entries.ts';
import type { Plan } from '../../plan/model.ts';
import type { ProjectReadings } from './read.ts';
import type { ProjectLink } from './schema.ts';

/** The other end of a link of a passage, with the words that make it. */
export interface LinkedPassage {
  entry: PassageEntry;
  link: ProjectLink;
}

/** What each passage is linked with, by its id: a row with clauses, a clause with rows; in the order of the readings. */
export function linkedPassages(plan: Plan, { links }: ProjectReadings): (id: string) => LinkedPassage[] {
  const entries = entriesById(plan);
  return (id) =>
    links.flatMap((link) => {
      if (link.row === id) return [{ entry: entries.get(link.clause)!, link }];
      if (link.clause === id) return [{ entry: entries.get(link.row)!, link }];
      return [];
    });
}

/** The words of a link as the plan prints them: those of the row, and those of the clause where they are others. */
export const linkWords = ({ words, inClause }: ProjectLink): { row: string; clause: string | undefined } => ({
  row: words.join('、'),
  clause: inClause?.join('、'),
});
