import { placeEntries } from './placing.ts';
import type { Span } from './paragraphs.ts';
import type { BreakInText, Passage } from './model.ts';
import type { Problem } from './problem.ts';
import type { UnitData } from './schema.ts';
import { standsWrongly } from './standing.ts';
import type { UnitFile } from './unit-file.ts';

export type SourceUnitFile = UnitFile<UnitData['part']> | UnitFile<UnitData['chapter']> | UnitFile<UnitData['section']>;

/** The cells of the passage `id` with their file's corrections and breaks; what finds no place becomes a problem. */
export function placedCells(id: string, cells: readonly (readonly Span[])[], file: SourceUnitFile, problems: Problem[]): Passage[] {
  const { corrections, breaks } = file.data;
  const inText = breaks.filter((entry): entry is BreakInText => 'before' in entry);
  const { passages, unplaced } = placeEntries(
    cells,
    [...corrections, ...inText].filter((entry) => entry.clause === id),
  );
  for (const { entry, string, count } of unplaced) {
    const field =
      'before' in entry
        ? ['breaks', breaks.indexOf(entry), 'before']
        : ['corrections', corrections.indexOf(entry), entry.kind === 'transcription' ? 'reading' : 'received'];
    problems.push(file.problem(field, standsWrongly(string, count, id), 'a string that stands exactly once there, as the text reads now'));
  }
  return passages;
}
