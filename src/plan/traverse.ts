import type { Chapter, Clause, Correction, Indicator, Part, Passage, Plan, ProjectRow, Section, TranslatorNote, Unit } from './model.ts';
import { rowsOf } from './tables.ts';

/** All units in the plan's order: a part, its chapters, each with its sections. */
export function unitsOf(plan: Plan): Unit[] {
  return plan.parts.flatMap(withBelow);
}

export const chaptersOf = (plan: Plan): Chapter[] => plan.parts.flatMap((part) => part.chapters);
export const sectionsOf = (plan: Plan): Section[] => chaptersOf(plan).flatMap((chapter) => chapter.sections);
export const clausesOf = (plan: Plan): Clause[] => unitsOf(plan).flatMap((unit) => unit.clauses);
export const indicatorsOf = (plan: Plan): Indicator[] =>
  sectionsOf(plan).flatMap(({ indicators }) => (indicators ? rowsOf(indicators) : []));
export const projectsOf = (plan: Plan): ProjectRow[] => plan.parts.flatMap(({ box }) => (box ? rowsOf(box) : []));

/** The part that a unit belongs to; a part belongs to itself. */
export function partOf(unit: Unit): Part {
  return unit.level === 'part' ? unit : unit.level === 'chapter' ? unit.part : unit.chapter.part;
}

/** The unit and those above it, from the part down. */
export function lineage(unit: Unit): Unit[] {
  if (unit.level === 'part') return [unit];
  return [...lineage(unit.level === 'chapter' ? unit.part : unit.chapter), unit];
}

/** The passages of a unit's own file, by id: clauses, and table rows with one passage for each cell. */
export function passagesOf(unit: Unit): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>(unit.clauses.map((clause) => [clause.id, [clause]]));
  if (unit.level === 'section' && unit.indicators) for (const { id, name } of rowsOf(unit.indicators)) passages.set(id, [name]);
  if (unit.level === 'part' && unit.box)
    for (const { id, name, content } of rowsOf(unit.box)) passages.set(id, name ? [name, content] : [content]);
  return passages;
}

/** The units before and after, as a reader goes on: parts by part, chapters by chapter; from a section to the next text there is. */
export function neighbours(plan: Plan, unit: Unit): { previous?: Unit; next?: Unit } {
  const path: Unit[] =
    unit.level === 'part'
      ? [...plan.parts]
      : unit.level === 'chapter'
        ? chaptersOf(plan)
        : unitsOf(plan).filter(({ level, clauses }) => level === 'section' || (level === 'chapter' && clauses.length > 0));
  const i = path.indexOf(unit);
  return { ...(path[i - 1] && { previous: path[i - 1]! }), ...(path[i + 1] && { next: path[i + 1]! }) };
}

/** The corrections of a unit with those of all units below it, in the plan's order. */
export const correctionsOf = (unit: Unit): Correction[] => withBelow(unit).flatMap(({ corrections }) => corrections);
/** The translator's notes of a unit with those of all units below it, in the plan's order. */
export const notesOf = (unit: Unit): TranslatorNote[] => withBelow(unit).flatMap(({ notes }) => notes);

/** A unit and all below it, in the plan's order. */
function withBelow(unit: Unit): Unit[] {
  const below: readonly Unit[] = unit.level === 'part' ? unit.chapters : unit.level === 'chapter' ? unit.sections : [];
  return [unit, ...below.flatMap(withBelow)];
}
