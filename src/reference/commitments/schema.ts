import { z } from 'zod';
import { passageId, text as words } from '../../plan/schema.ts';
import { BINDINGS } from '../figures/schema.ts';

const year = z.int().min(1900).max(2100);

/**
 * What a line of the ledger records: what will, shall or should be; what is reported as done or reached; how things are, with no act
 * promised or reported; a guiding principle that states no act.
 */
export const COMMITMENT_KINDS = ['promise', 'achievement', 'fact', 'principle'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
/** How a date binds, as a figure's does; “each”: each time that it comes round (每年, 年均, 定期). */
export const DATE_BINDINGS = [...BINDINGS, 'each'] as const;
/** Why a verb of the table that opens a phrase makes no commitment of its own, where only a reader can tell. */
const READ_CODES = ['noun', 'name', 'word', 'modifier', 'under', 'means', 'aim', 'broken'] as const;
/** All reasons; a series is found by rule and stands in no file. What each means is said in verbs.yaml. */
export const REMAINDER_CODES = [...READ_CODES, 'series'] as const;
export type RemainderCode = (typeof REMAINDER_CODES)[number];

/** `words`: as the passage has them; none of the other fields: words that name no year (近期). Its fields are those of a figure's date. */
const date = z.strictObject({
  words,
  binds: z.enum(DATE_BINDINGS).optional(),
  year: year.optional(),
  period: z.tuple([year, year]).optional(),
  span: z.int().positive().optional(),
});

/** One promise, achievement, fact or principle: `quote` holds the verb, and the object where the plan writes the two together. */
const commitment = z.strictObject({
  /** Counts through its file; permanent: a part of the address. */
  n: z.int().positive(),
  clause: passageId,
  quote: words,
  /**
   * Words around the quote that stand exactly once in the passage and hold it once: where the quote alone stands more than once, or where
   * the id was published for these words and the quote has been made shorter since. The id is held by them.
   */
  within: words.optional(),
  /** The verb that governs it, as it stands: the first such in the quote. */
  verb: words,
  /** What the verb is done to, in few words of the quote or of `within`; absent where the plan names nothing. */
  object: words.optional(),
  /** Who does it, only where the passage states it. */
  doer: words.optional(),
  /** The words of degree and manner that govern the verb. */
  degree: z.array(words).min(1).optional(),
  /** How many members the list of objects has, from two on. */
  items: z.int().min(2).optional(),
  date: date.optional(),
  kind: z.enum(COMMITMENT_KINDS),
});

/**
 * One occurrence of a verb: `string` begins with it or holds it first, and stands exactly once in the passage; `of`: the commitment that
 * it belongs to.
 */
const remainder = z
  .strictObject({
    clause: passageId,
    string: words,
    verb: words,
    reason: z.enum(READ_CODES),
    of: z.int().positive().optional(),
  })
  .refine(({ reason, of }) => of !== undefined || reason !== 'under', { error: 'of: the line in whose words the verb stands' });

export const commitmentsFile = z.strictObject({
  commitments: z.array(commitment).default([]),
  remainder: z.array(remainder).default([]),
});
export type CommitmentData = z.output<typeof commitment>;
export type RemainderData = z.output<typeof remainder>;
export type CommitmentsData = z.output<typeof commitmentsFile>;
