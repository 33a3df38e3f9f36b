import { chineseNumeral } from './numerals.ts';

/** The three levels of the plan's headings, each with the plan's own word for it. */
const LEVELS = { part: '篇', chapter: '章', section: '节' } as const;
export type UnitLevel = keyof typeof LEVELS;

/** The number before a heading's title as the plan writes it: 第三章. A translation has its own words for the levels. */
export const headingNumber = (level: UnitLevel, n: number): string => `第${chineseNumeral(n)}${LEVELS[level]}`;

/** Ids are permanent (they are the fragments and addresses of the edition): never derived from words. */
export const partId = (part: number) => `part-${part}`;
export const sectionId = (chapter: number, section: number) => `${chapter}.${section}`;
export const indicatorId = (n: number) => `indicator-${n}`;
export const boxId = (part: number) => `box-${part}`;
export const rowId = (part: number, n: number) => `${boxId(part)}.${n}`;
export const pageId = (page: number) => `page-${page}`;
export const correctionId = (n: number) => `correction-${n}`;
/** Of statements that do not sit together, by their permanent number. */
export const findingId = (n: number) => `finding-${n}`;

/** What a passage's id is one of: a clause's begins with its unit's number (3.1.2) or its part (part-4.1). */
export function kindOfId(id: string): 'clause' | 'indicator' | 'project' {
  if (id.startsWith('indicator-')) return 'indicator';
  return id.startsWith('box-') ? 'project' : 'clause';
}

/** The id of the n-th clause of a unit: 3.1.2; a chapter's own text is section 0 (3.0.1), a part's lead part-4.1. */
export function clauseId(unit: UnitLocation, n: number): string {
  if (unit.level === 'part') return `${partId(unit.part)}.${n}`;
  return `${unit.chapter}.${unit.level === 'section' ? unit.section : 0}.${n}`;
}

/** Where a unit stands in the plan; read from the path of its file. */
export type UnitLocation =
  | { level: 'part'; part: number }
  | { level: 'chapter'; part: number; chapter: number }
  | { level: 'section'; part: number; chapter: number; section: number };
