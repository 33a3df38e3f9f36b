import type { Passage } from '../plan/model.ts';
import type { Span } from '../plan/paragraphs.ts';
import { placeEntries } from '../plan/placing.ts';
import type { Problem } from '../plan/problem.ts';
import { standsWrongly } from '../plan/standing.ts';
import type { UnitFile } from '../plan/unit-file.ts';
import type { TranslationData } from './schema.ts';

/** A unit's file with what it says of each level in words, and where its problems go. */
export interface UnitTranslation<Level extends 'part' | 'chapter' | 'section' = 'part' | 'chapter' | 'section'> {
  file: UnitFile<TranslationData[Level]>;
  /** The words before a heading's number. */
  levels: TranslationData['plan']['levels'];
  problems: Problem[];
}

/** The cells of a passage with their notes; what finds no place becomes a problem. */
export function translatedPassages(id: string, cells: readonly (readonly Span[])[], { file, problems }: UnitTranslation): Passage[] {
  const { notes } = file.data;
  const own = notes.filter(({ clause }) => clause === id);
  const { passages, unplaced } = placeEntries(cells, own);
  for (const { entry, string, count } of unplaced) {
    const field = ['notes', notes.indexOf(entry), 'on'];
    problems.push(file.problem(field, standsWrongly(string, count, id), 'a string that stands exactly once there'));
  }
  return passages;
}
