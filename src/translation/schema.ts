import { z } from 'zod';
import { groupKey, passageId, text, translatorNoteSchema } from '../plan/schema.ts';

/** A unit's id (for its heading) or a passage's. */
const unitOrPassageId = z.union([passageId, z.string().regex(/^(part-\d+|\d+(\.\d+)?)$/)], {
  error: 'an id such as 3.1.2, "3.1" (a heading, in quotes), part-4.1, indicator-5 or box-5.6',
});

/** What each check of a translation compares. */
export const CHECKS = ['quantity', 'term', 'place', 'length', 'bold'] as const;

/**
 * One mismatch that is right as it stands: `string` is what the check names (a number, a form of the plan's language, or the check's own
 * name).
 */
export const exceptionSchema = z.strictObject({ clause: unitOrPassageId, check: z.enum(CHECKS), string: text, reason: text });

const unit = {
  title: text,
  notes: z.array(translatorNoteSchema).default([]),
  exceptions: z.array(exceptionSchema).default([]),
};

const groups = z.record(groupKey, text);
const rowNumber = z.string().regex(/^[1-9]\d*$/, { error: 'the row’s number' });

/** A table's words under the keys of the Chinese table; numbers and kinds stand there alone. */
const box = z.strictObject({
  title: text,
  columns: z.array(z.string()).length(3),
  groups,
  rows: z.record(rowNumber, z.strictObject({ name: text.optional(), content: text })),
});
const indicators = z.strictObject({
  title: text,
  columns: z.array(text).length(6),
  groups,
  rows: z.record(rowNumber, z.strictObject({ name: text, unit: text, words: text.optional() })),
});

/** By level, what the front matter of a translated file holds: words only. */
export const translationSchemas = {
  plan: z.strictObject({ title: text, contents: text, levels: z.strictObject({ part: text, chapter: text, section: text }) }),
  part: z.strictObject({ ...unit, box: box.optional() }),
  chapter: z.strictObject(unit),
  section: z.strictObject({ ...unit, indicators: indicators.optional() }),
};
export type TranslationData = { [Level in keyof typeof translationSchemas]: z.output<(typeof translationSchemas)[Level]> };
