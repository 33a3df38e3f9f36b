import type { Chapter, Clause, Correction, Indicator, Part, Passage, Plan, ProjectRow, Section, TranslatorNote, Unit } from './model.ts';
import type { UnitLevel } from './numbering.ts';
import { cellsIn, rowsIn, rowsOf } from './tables.ts';

/** All units in the plan's order: a part, its chapters, each with its sections. */
export function unitsOf(plan: Plan): Unit[] {
  return plan.parts.flatMap(unitsIn);
}

/** All chapters of the plan, in its order; below, all that is of one kind. */
export const chaptersOf = (plan: Plan): Chapter[] => plan.parts.flatMap((part) => part.chapters);
export const sectionsOf = (plan: Plan): Section[] => chaptersOf(plan).flatMap((chapter) => chapter.sections);
export const clausesOf = (plan: Plan): Clause[] => unitsOf(plan).flatMap((unit) => unit.clauses);
/** The clauses of a unit with those of all units below it, in the plan's order. */
export const clausesIn = (unit: Unit): Clause[] => unitsIn(unit).flatMap(({ clauses }) => clauses);
/** The ids of a unit's clauses and table rows with those of all units below it, in the plan's order: a part's box stands at its end. */
export const passageIdsIn = (unit: Unit): string[] => [
  ...unit.clauses.map(({ id }) => id),
  ...unitsBelow(unit).flatMap(passageIdsIn),
  ...rowsIn(unit).map(({ id }) => id),
];
export const indicatorsOf = (plan: Plan): Indicator[] =>
  sectionsOf(plan).flatMap(({ indicators }) => (indicators ? rowsOf(indicators) : []));
export const projectsOf = (plan: Plan): ProjectRow[] => plan.parts.flatMap(({ box }) => (box ? rowsOf(box) : []));

/** The part that a unit belongs to; a part belongs to itself. */
export function partOf(unit: Unit): Part {
  if (unit.level === 'part') return unit;
  return unit.level === 'chapter' ? unit.part : unit.chapter.part;
}

/** The unit and those above it, from the part down. */
export function lineage(unit: Unit): Unit[] {
  if (unit.level === 'part') return [unit];
  return [...lineage(unit.level === 'chapter' ? unit.part : unit.chapter), unit];
}

/** The passages of a unit's own file, by id: clauses, and table rows with one passage for each cell. */
export function passagesOf(unit: Unit): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>(unit.clauses.map((clause) => [clause.id, [clause]]));
  for (const row of rowsIn(unit)) passages.set(row.id, cellsIn(row));
  return passages;
}

/** The units before and after, as a reader goes on: parts by part, chapters by chapter; from a section to the next text there is. */
export function neighbours(plan: Plan, unit: Unit): { previous?: Unit; next?: Unit } {
  const isText = ({ level, clauses }: Unit) => level === 'section' || (level === 'chapter' && clauses.length > 0);
  const paths: Record<UnitLevel, () => readonly Unit[]> = {
    part: () => plan.parts,
    chapter: () => chaptersOf(plan),
    section: () => unitsOf(plan).filter(isText),
  };
  const path = paths[unit.level]();
  const i = path.indexOf(unit);
  return { ...(path[i - 1] && { previous: path[i - 1]! }), ...(path[i + 1] && { next: path[i + 1]! }) };
}

/** The corrections of a unit with those of all units below it, in the plan's order. */
export const correctionsOf = (unit: Unit): Correction[] => unitsIn(unit).flatMap(({ corrections }) => corrections);
/** The translator's notes of a unit with those of all units below it, in the plan's order. */
export const notesOf = (unit: Unit): TranslatorNote[] => unitsIn(unit).flatMap(({ notes }) => notes);

/** The units directly below one, in the plan's order: a part's chapters, a chapter's sections. */
export function unitsBelow(unit: Unit): readonly Unit[] {
  if (unit.level === 'part') return unit.chapters;
  return unit.level === 'chapter' ? unit.sections : [];
}

/** A unit and all below it, in the plan's order. */
export function unitsIn(unit: Unit): Unit[] {
  return [unit, ...unitsBelow(unit).flatMap(unitsIn)];
}
