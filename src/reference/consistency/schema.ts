import { z } from 'zod';
import { byLanguage } from '../../plan/by-language.ts';
import { passageId } from '../../plan/schema.ts';

const words = z.string().min(1);

/** What kind of disagreement a finding is. */
export const FINDING_CLASSES = ['two-values', 'sum', 'assumption', 'named-differently'] as const;
/** Why a candidate is not shown. */
export const REJECTED_REASONS = ['other-thing', 'other-scope', 'other-time', 'names-differ', 'shown-otherwise', 'phrase'] as const;

const numbered = {
  n: z.int().positive(),
  class: z.enum(FINDING_CLASSES),
  certainty: z.enum(['sure', 'probable']),
  /** What must be known to read it: the assumption, the scope; neutral. */ note: z.strictObject(byLanguage((words) => words)).optional(),
};
/** A candidate of a rule that is shown; what is computed stands in no file. */
const shown = z.strictObject({ ...numbered, candidate: words });
/** Found by reading: two or more passages of the plan, each with its words in every language. */
const quotedPassage = z.strictObject({ clause: passageId, ...byLanguage((words) => words) });
const read = z.strictObject({ ...numbered, passages: z.array(quotedPassage).min(2) });
const rejected = z.strictObject({ candidate: words, reason: z.enum(REJECTED_REASONS) });

export const consistencyFile = z.strictObject({
  findings: z
    .array(
      z.union([shown, read], {
        error:
          '{ n, class, certainty, candidate } or { n, class, certainty, passages: [{ clause, zh, en }, …] }, with a note in every language',
      }),
    )
    .default([]),
  rejected: z.array(rejected).default([]),
  /** Sums that the plan states without 其中: the total’s and the parts’ figures, by id. */
  sums: z.array(z.strictObject({ total: words, parts: z.array(words).min(2) })).default([]),
  /** Measures that the plan names differently and that are to be set beside each other. */
  alike: z.array(z.array(words).min(2)).default([]),
  /** Measures of which one is a part of the other. */
  within: z.array(z.strictObject({ part: words, whole: words })).default([]),
});
export type QuotedPassage = z.output<typeof quotedPassage>;
export type ConsistencyFile = z.output<typeof consistencyFile>;
export type FindingClass = (typeof FINDING_CLASSES)[number];
