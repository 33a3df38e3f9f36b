import type { Chapter, Clause, Part, Plan, Section, Unit } from './model.ts';
import { clauseId, headingNumber, partId, sectionId } from './numbering.ts';
import { placedCells, type SourceUnitFile } from './placed.ts';
import type { Problem } from './problem.ts';
import { indicatorRows, projectRows } from './tables.ts';
import type { EditionFiles } from './edition-files.ts';
import type { UnitData } from './schema.ts';

/** The files of the plan's own language. */
export type SourceFiles = EditionFiles<UnitData>;

/** Joins the units' files into one plan: ids, the places of corrections and breaks, parts and their chapters. Pages are counted after. */
export function assemblePlan(files: SourceFiles, problems: Problem[]): Plan {
  const { title, phrases = [title], contents, baseYear, targetYear } = files.plan.data;
  const parts = files.parts.map((file): Part => {
    const n = file.location.part;
    const part: Part = withClauses({ ...unitOf(file), level: 'part', n, id: partId(n), chapters: [] }, file, problems);
    const { box } = file.data;
    if (box) part.box = { ...projectRows(box, file, problems), part, displaced: box.displaced };
    return part;
  });
  const chapters = files.chapters.map((file): Chapter => {
    const { chapter: n, part } = file.location as { chapter: number; part: number };
    const parent = parts.find((candidate) => candidate.n === part)!;
    return withClauses({ ...unitOf(file), level: 'chapter', n, id: `${n}`, part: parent, sections: [] }, file, problems);
  });
  const sections = files.sections.map((file): Section => {
    const { section: n, chapter } = file.location as { section: number; chapter: number };
    const parent = chapters.find((candidate) => candidate.n === chapter)!;
    const section: Section = withClauses(
      { ...unitOf(file), level: 'section', n, id: sectionId(chapter, n), chapter: parent },
      file,
      problems,
    );
    const { indicators } = file.data;
    if (indicators) section.indicators = { ...indicatorRows(indicators, file, problems), section };
    return section;
  });
  for (const part of parts) part.chapters = chapters.filter((chapter) => chapter.part === part);
  for (const chapter of chapters) chapter.sections = sections.filter((section) => section.chapter === chapter);
  return { title, phrases, contents, years: { base: baseYear, target: targetYear }, parts, lastPage: 1 };
}

/** What all levels share; pages are filled in when the printed pages are counted. */
function unitOf({ location, data }: SourceUnitFile) {
  const n = location.level === 'part' ? location.part : location.level === 'chapter' ? location.chapter : location.section;
  const pageBreak = data.breaks.find((entry) => 'at' in entry && entry.at === 'heading');
  return {
    location,
    number: headingNumber(location.level, n),
    title: data.title,
    listedPage: data.page,
    page: 0,
    ...(pageBreak && { pageBreak }),
    clauses: [],
    splits: data.splits,
    corrections: data.corrections,
    withdrawn: data.withdrawn,
    rejected: data.rejected,
    notes: [],
  };
}

function withClauses<U extends Unit>(unit: U, file: SourceUnitFile, problems: Problem[]): U {
  unit.clauses = file.paragraphs.map(({ spans }, i): Clause => {
    const id = clauseId(file.location, i + 1);
    return { id, unit, pages: [], ...placedCells(id, [spans], file, problems)[0]! };
  });
  return unit;
}
