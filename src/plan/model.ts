import type { z } from 'zod';
import type { Span } from './paragraphs.ts';
import type { UnitLocation } from './numbering.ts';
import type { breakSchema, correctionSchema, rejectionSchema, splitSchema, translatorNoteSchema, withdrawnSchema } from './schema.ts';

export type Correction = z.output<typeof correctionSchema>;
export type Withdrawn = z.output<typeof withdrawnSchema>;
export type Rejection = z.output<typeof rejectionSchema>;
export type PageBreak = z.output<typeof breakSchema>;
/** A break before a string of a clause or a table row. */
export type BreakInText = Extract<PageBreak, { before: string }>;
export type Split = z.output<typeof splitSchema>;
export type TranslatorNote = z.output<typeof translatorNoteSchema>;

export type Certainty = Correction['certainty'];
export type ReasonCode = Correction['reason'];
export type RejectionCode = Rejection['reason'];

/** A string of the plan's own words with what the edition knows of places in it; offsets count UTF-16 units of `text`. */
export interface Passage {
  spans: readonly Span[];
  /** The reading text, without formatting. */
  text: string;
  corrections: readonly Placed<Correction>[];
  breaks: readonly Placed<BreakInText>[];
  /** The translator's, on a translation. */
  notes: readonly Placed<TranslatorNote>[];
}

/** Something that stands at `start` (a page break) or from `start` to `end` (a correction). */
export type Placed<T> = T & { start: number; end: number };

/** A paragraph of the plan: the unit of linking and quoting. `pages`: the printed pages that it stands on. */
export interface Clause extends Passage {
  id: string;
  unit: Unit;
  pages: readonly number[];
  original?: Clause;
}

interface UnitBase {
  /** Permanent id and fragment: part-4, 3, 3.1. */
  id: string;
  location: UnitLocation;
  /** The heading's number as its language writes it: 第三章, Chapter 3. */
  number: string;
  title: string;
  /** The page that the printed contents list gives. */
  listedPage: number;
  /** The page that the heading stands on, and whether that page begins with it. */
  page: number;
  pageBreak?: PageBreak;
  /** The unit's own paragraphs, those of lower units not included. */
  clauses: readonly Clause[];
  splits: readonly Split[];
  corrections: readonly Correction[];
  withdrawn: readonly Withdrawn[];
  rejected: readonly Rejection[];
  notes: readonly TranslatorNote[];
  /** The same unit in the plan's own language, on a translation. */
  original?: Unit;
}

export interface Part extends UnitBase {
  level: 'part';
  n: number;
  original?: Part;
  chapters: readonly Chapter[];
  box?: ProjectBox;
}

export interface Chapter extends UnitBase {
  level: 'chapter';
  n: number;
  original?: Chapter;
  part: Part;
  sections: readonly Section[];
}

export interface Section extends UnitBase {
  level: 'section';
  n: number;
  original?: Section;
  chapter: Chapter;
  indicators?: IndicatorTable;
}

export type Unit = Part | Chapter | Section;

/** A row of one of the plan's tables, linkable like a clause. */
interface RowBase {
  id: string;
  n: number;
  category: string;
  group: string;
  pages: readonly number[];
}

/** A line of the plan's table of indicators: a value in the base year and one for the target year, or a target in the plan's own words. */
export interface Indicator extends RowBase {
  name: Passage;
  unit: string;
  values: { base: number; target: number } | { words: string };
  kind: 'expected' | 'binding';
  original?: Indicator;
}

/** A row of a project box; `name` is absent where the printed category fills both cells. */
export interface ProjectRow extends RowBase {
  kind: 'project' | 'standard' | 'note';
  name?: Passage;
  content: Passage;
  original?: ProjectRow;
}

/** The rows of a table under one category. */
export interface RowGroup<Row> {
  key: string;
  category: string;
  rows: readonly Row[];
  original?: RowGroup<Row>;
}

/** A printed table: groups of rows under a category each, in received order. */
export interface Table<Row> {
  title: string;
  columns: readonly string[];
  groups: readonly RowGroup<Row>[];
  page: number;
  pageBreak?: PageBreak;
}
export interface IndicatorTable extends Table<Indicator> {
  section: Section;
  original?: IndicatorTable;
}
/** The project box at the end of a part; `displaced`: rows whose received cells stand one column to the left. */
export interface ProjectBox extends Table<ProjectRow> {
  part: Part;
  displaced: readonly number[];
  original?: ProjectBox;
}

/** The whole plan, read-only: the one thing that pages, search and exports read. */
export interface Plan {
  title: string;
  /** The title, cut where a line of it may end. */
  phrases: readonly string[];
  /** The heading of the printed contents list. */
  contents: string;
  /** The years that the two values of an indicator belong to. */
  years: { base: number; target: number };
  parts: readonly Part[];
  /** The number of the last printed page. */
  lastPage: number;
  /** The plan in its own language, on a translation. */
  original?: Plan;
}
