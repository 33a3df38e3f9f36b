import { z } from 'zod';

/** Words of a file: at least one character that is seen. */
export const text = z.string().regex(/\S/, { error: 'words: at least one character that is seen' });

/** `sure`: the file's own evidence leaves no other choice; `probable`: it does not quite. */
const certainty = z.enum(['sure', 'probable']);

/** A clause, an indicator or a project row, by its permanent id. In YAML, ids like 3.1 need quotes, 3.1.2 does not. */
export const passageId = z.string().regex(/^(\d+\.\d+\.\d+[a-z]?|part-\d+\.\d+|indicator-\d+|box-\d+\.\d+)$/, {
  error: 'an id such as 3.1.2, part-4.1, indicator-5 or box-5.6',
});

/** The received text differs from the reading because of the conversion; words/ words each code once. */
export const TRANSCRIPTION_REASONS = [
  'look-alike',
  'dropped',
  'doubled',
  'page-cut',
  'foreign-word',
  'traditional-form',
  'lost-bold',
] as const;
/** The text stands as received; a note says what is odd. */
export const SIC_REASONS = [
  'homophone',
  'missing',
  'surplus',
  'repeated',
  'punctuation',
  'incomplete',
  'construction',
  'unit',
  'context',
] as const;
/** Why a candidate was not made a correction, or a correction was withdrawn. */
export const REJECTION_REASONS = [
  'usage',
  'variant-name',
  'punctuation-style',
  'recurs',
  'differs',
  'outside-knowledge',
  'readable',
] as const;

const correctionNumber = z.int().positive();

/** The text reads `reading`, which must stand exactly once in its passage; `received` stood in the received text. */
const transcription = z.strictObject({
  n: correctionNumber,
  clause: passageId,
  kind: z.literal('transcription'),
  certainty,
  received: text,
  reading: text,
  reason: z.enum(TRANSCRIPTION_REASONS),
});

/** The text keeps `received`; `reading` is given only where one short reading is evident. */
const sic = z.strictObject({
  n: correctionNumber,
  clause: passageId,
  kind: z.literal('sic'),
  certainty,
  received: text,
  reading: text.optional(),
  reason: z.enum(SIC_REASONS),
});
export const correctionSchema = z.discriminatedUnion('kind', [transcription, sic]);

/** A correction that was published and has fallen: it keeps its number and its address, and marks no text. */
export const withdrawnSchema = z.strictObject({
  n: correctionNumber,
  clause: passageId,
  received: text,
  reason: z.enum(REJECTION_REASONS),
});

/** A candidate that was looked at and left: `string` stands in the clause. */
export const rejectionSchema = z.strictObject({ clause: passageId, string: text, reason: z.enum(REJECTION_REASONS) });

/** Where a printed page begins: with this unit's heading, with its table, or before a string that is unique in a passage. */
export const breakSchema = z.union(
  [
    z.strictObject({ page: z.int().min(2), clause: passageId, before: text, certainty }),
    z.strictObject({ page: z.int().min(2), at: z.enum(['heading', 'table']), certainty }),
  ],
  { error: '{ page, clause, before, certainty } or { page, at: heading or table, certainty }' },
);

/** A paragraph that the received text did not begin with a line of its own, and why the edition does. */
export const splitSchema = z.strictObject({ clause: passageId, reason: z.literal('run-in-head') });

/** On a translation, what its reader must know of a place: `on` stands exactly once in the translated passage. */
export const translatorNoteSchema = z.strictObject({ clause: passageId, on: text, note: text });

const unit = {
  title: text,
  /** The page that the printed contents list gives. Where the unit really begins follows from the breaks. */
  page: z.int().positive(),
  breaks: z.array(breakSchema).default([]),
  splits: z.array(splitSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  withdrawn: z.array(withdrawnSchema).default([]),
  rejected: z.array(rejectionSchema).default([]),
};

const indicatorLine = { n: z.int().positive(), name: text, unit: text, kind: z.enum(['expected', 'binding']) };

/**
 * One line of the plan's table: the values of the plan's base and target year where it gives numbers; `words` where it gives the target
 * in words.
 */
const indicator = z.union(
  [z.strictObject({ ...indicatorLine, base: z.number(), target: z.number() }), z.strictObject({ ...indicatorLine, words: text })],
  {
    error:
      '{ n, name, unit, base, target, kind } with both values as numbers, or { n, name, unit, words, kind } ' +
      'with the plan’s words; kind: expected or binding',
  },
);

export const groupKey = z.string().regex(/^[a-z][a-z-]*$/, { error: 'a short key in lower-case English, e.g. village' });

const indicatorTableSchema = z.strictObject({
  title: text,
  columns: z.array(text).length(6),
  groups: z.array(z.strictObject({ key: groupKey, category: text, rows: z.array(indicator).min(1) })).min(1),
});

/** kind: `project`; `standard` for what a village is to have (floor areas); `note` for a row whose category fills the name's cell too. */
const projectRow = z.strictObject({
  n: z.int().positive(),
  kind: z.enum(['project', 'standard', 'note']),
  name: text.optional(),
  content: text,
});

const boxSchema = z.strictObject({
  title: text,
  columns: z.array(z.string()).length(3),
  groups: z.array(z.strictObject({ key: groupKey, category: text, rows: z.array(projectRow).min(1) })).min(1),
  /** Rows whose cells the conversion moved one column to the left. */
  displaced: z.array(z.int().positive()).default([]),
});

const year = z.int().min(1900).max(2100);
/**
 * `phrases`: the title cut where a line of it may end. `contents`: the heading of the printed contents list. The years are those of the
 * two columns of the table of indicators.
 */
const planSchema = z
  .strictObject({ title: text, phrases: z.array(text).optional(), contents: text, baseYear: year, targetYear: year })
  .refine(({ title, phrases }) => !phrases || phrases.join('') === title, {
    path: ['phrases'],
    error: 'the title, cut into phrases: put together, they are the title',
  });
const partSchema = z.strictObject({ ...unit, box: boxSchema.optional() });
const chapterSchema = z.strictObject(unit);
const sectionSchema = z.strictObject({ ...unit, indicators: indicatorTableSchema.optional() });

/** By level, what the front matter of a file in the plan's own language holds. */
export const unitSchemas = { plan: planSchema, part: partSchema, chapter: chapterSchema, section: sectionSchema };
export type UnitData = { [Level in keyof typeof unitSchemas]: z.output<(typeof unitSchemas)[Level]> };
