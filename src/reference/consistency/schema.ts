import { z } from 'zod';
import { byLanguage } from '../../plan/by-language.ts';
import { passageId, text as words } from '../../plan/schema.ts';

const inEach = () => z.strictObject(byLanguage((own) => own));

/** In what the statements of a finding are not the same. */
export const FINDING_KINDS = [
  'two-values',
  'computed',
  'done-and-to-do',
  'text-and-box',
  'list-length',
  'part-above-whole',
  'sum',
  'listed-twice',
  'named-differently',
] as const;
/** Kinds whose statements differ in their very words: a translation shows the plan's own beside its. */
export const KINDS_OF_WORDS: readonly FindingKind[] = ['list-length', 'listed-twice', 'named-differently'];
/** Kinds whose statements differ in what they count: they may be of one thing and count it in two ways, or at two times. */
export const KINDS_OF_NUMBERS: readonly FindingKind[] = ['two-values', 'computed', 'part-above-whole', 'sum'];
/** The classes that findings are listed by: those that can hold together under a stated assumption are one of their own. */
export const FINDING_CLASSES = [...FINDING_KINDS, 'assumption'] as const;
/** Why a candidate is not shown. */
export const REJECTED_REASONS = ['other-thing', 'other-scope', 'other-time', 'names-differ', 'shown-otherwise', 'phrase'] as const;

/** Words of a passage in every language; of a row of the plan's table, `year`: the one of its two values that is meant. */
const quotedPassage = z.strictObject({ clause: passageId, ...byLanguage((own) => own), year: z.int().optional() });

const finding = z
  .strictObject({
    n: z.int().positive(),
    kind: z.enum(FINDING_KINDS),
    /** `sure`: the passages speak of one thing; `probable`: the plan does not say so. */ certainty: z.enum(['sure', 'probable']),
    /** Subject and values in the plan's words; `{computed}` and `{allowed}` stand for the arithmetic's first result and range. */ headline:
      inEach(),
    /** What a rule yields now; what is computed stands in no file. */ candidate: words.optional(),
    /** Found by reading, or the words by which a candidate is shown, in the order of the headline. */ passages: z
      .array(quotedPassage)
      .min(2)
      .optional(),
    /** Under what all statements can hold. */ assumption: inEach().optional(),
    /** What must be known to read it: the scope, what else the plan says of it; neutral. */ note: inEach().optional(),
    /** Why it is no longer held; its number and address stay. */ withdrawn: inEach().optional(),
  })
  .refine(({ candidate, passages }) => candidate || passages, { error: 'a candidate of a rule, or passages: [{ clause, zh, en }, …]' })
  .refine(({ certainty, assumption }) => !(assumption && certainty === 'sure'), {
    error: 'probable, or no assumption: what can hold together is not sure to differ',
    path: ['certainty'],
  });

const rejected = z
  .strictObject({
    candidate: words,
    reason: z.enum(REJECTED_REASONS),
    /** The finding that shows it otherwise. */ finding: z.int().positive().optional(),
  })
  .refine(({ reason, finding }) => (reason === 'shown-otherwise') === (finding !== undefined), {
    error: 'the number of the finding with the reason shown-otherwise, and with no other',
    path: ['finding'],
  });

export const consistencyFile = z.strictObject({
  findings: z.array(finding).default([]),
  rejected: z.array(rejected).default([]),
  /** Sums that the plan states without 其中: the total’s and the parts’ figures, by id. */
  sums: z.array(z.strictObject({ total: words, parts: z.array(words).min(2) })).default([]),
  /** A count and its share, and the whole to set what they make beside: figures, by id. */
  shares: z.array(z.strictObject({ part: words, share: words, whole: words })).default([]),
  /** Measures that the plan names differently and that are to be set beside each other. */
  alike: z.array(z.array(words).min(2)).default([]),
  /** Measures of which one is a part of the other; `means`: both are means, of a part and of the whole. */
  within: z.array(z.strictObject({ part: words, whole: words, means: z.literal(true).optional() })).default([]),
  /** The sections that report what has been done. */
  reports: z.array(words).default([]),
});
export type FindingKind = (typeof FINDING_KINDS)[number];
export type FindingClass = (typeof FINDING_CLASSES)[number];
export type QuotedPassage = z.output<typeof quotedPassage>;
export type FindingData = z.output<typeof finding>;
export type ConsistencyFile = z.output<typeof consistencyFile>;
