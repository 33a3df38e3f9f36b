import type { EditionFiles } from '../plan/edition-files.ts';
import type { Chapter, Clause, Part, Plan, Section, Unit } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { translatedPassages, type UnitTranslation } from './passages.ts';
import type { TranslationData } from './schema.ts';
import { translatedBox, translatedIndicators } from './tables.ts';

export type TranslationFiles = EditionFiles<TranslationData>;

/**
 * Sets a translation's words over the plan that they translate: ids, pages and numbers are the plan's. Every file has its unit
 * (checkCounterparts).
 */
export function assembleTranslation(original: Plan, files: TranslationFiles, problems: Problem[]): Plan {
  const { title, contents, levels } = files.plan.data;
  const given = { levels, problems };
  const parts = original.parts.map((each): Part => {
    const source = { file: fileOf(files.parts, each), ...given };
    const part: Part = ownClauses({ ...translatedUnit(each, source), original: each });
    if (each.box) part.box = { ...each.box, ...translatedBox(each.box, source), part, original: each.box };
    part.chapters = each.chapters.map((below): Chapter => {
      const chapter: Chapter = ownClauses({
        ...translatedUnit(below, { file: fileOf(files.chapters, below), ...given }),
        part,
        original: below,
      });
      chapter.sections = below.sections.map((last) => translatedSection(last, chapter, { file: fileOf(files.sections, last), ...given }));
      return chapter;
    });
    return part;
  });
  return { title, phrases: [title], contents, years: original.years, parts, lastPage: original.lastPage, original };
}

const fileOf = <File extends UnitTranslation['file']>(files: readonly File[], { location }: Unit): File =>
  files.find((file) => JSON.stringify(file.location) === JSON.stringify(location))!;

/** A unit whose clauses know it. */
function ownClauses<U extends Unit>(unit: U): U {
  unit.clauses.forEach((clause) => (clause.unit = unit));
  return unit;
}

function translatedSection(original: Section, chapter: Chapter, source: UnitTranslation<'section'>): Section {
  const section: Section = ownClauses({ ...translatedUnit(original, source), chapter, original });
  const { indicators } = original;
  if (indicators) section.indicators = { ...indicators, ...translatedIndicators(indicators, source), section, original: indicators };
  return section;
}

/** What all levels share. A paragraph too many or too few is a problem: clauses of all editions have the same ids. */
function translatedUnit<U extends Unit>(unit: U, source: UnitTranslation): U {
  const { file, levels, problems } = source;
  const { paragraphs, location, data } = file;
  if (paragraphs.length !== unit.clauses.length) {
    const wrong = `${paragraphs.length} paragraphs, and ${unit.clauses.length} in the Chinese`;
    problems.push(file.problem([], wrong, 'the same paragraphs in the same order'));
  }
  const clauses = unit.clauses.map((clause, i): Clause => {
    const [passage] = translatedPassages(clause.id, [paragraphs[i]?.spans ?? []], source);
    return { ...clause, ...passage!, original: clause };
  });
  const number = `${levels[unit.level]} ${unit.n}`;
  const records = { corrections: [], withdrawn: [], rejected: [], splits: [] };
  return { ...unit, ...records, location, number, title: data.title, clauses, notes: data.notes };
}
