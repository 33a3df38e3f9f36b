import { z } from 'zod';
import { passageId } from '../../plan/schema.ts';

const words = z.string().min(1);
const year = z.int().min(1900).max(2100);

/**
 * What a line of the ledger records: what will, shall or should be; what is reported as done or reached; how things are, with no act
 * promised or reported; a guiding principle that states no act.
 */
export const COMMITMENT_KINDS = ['promise', 'achievement', 'fact', 'principle'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
/** How a date binds: by then, by the end of it, before it, in it, through it, since then, each time that it comes round. */
export const DATE_BINDINGS = ['by', 'by-end', 'before', 'in', 'during', 'since', 'each'] as const;
/**
 * Why a verb of the table that opens a phrase makes no commitment of its own: it is a noun there; part of a name; inside a phrase that
 * describes a thing; shares the object of another verb; stands under another verb; serves another as its means, or as its aim; the text is
 * broken there.
 */
export const REMAINDER_CODES = ['noun', 'name', 'modifier', 'series', 'under', 'means', 'aim', 'broken'] as const;

/** `words`: as the passage has them; absent year and period: words that name none (近期). */
const date = z.strictObject({
  words,
  binds: z.enum(DATE_BINDINGS).optional(),
  year: year.optional(),
  period: z.tuple([year, year]).optional(),
});

/** One promise, achievement, fact or principle: `quote` stands exactly once in its passage and holds the verb and the object. */
const commitment = z.strictObject({
  /** Counts through its file; permanent: a part of the address. */
  n: z.int().positive(),
  clause: passageId,
  quote: words,
  /** The verb that governs it, as it stands: the first such in the quote. */
  verb: words,
  /** What the verb is done to, in few words of the quote; absent where the plan names nothing. */
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
const remainder = z.strictObject({
  clause: passageId,
  string: words,
  verb: words,
  reason: z.enum(REMAINDER_CODES),
  of: z.int().positive().optional(),
});

export const commitmentsFile = z.strictObject({
  commitments: z.array(commitment).default([]),
  remainder: z.array(remainder).default([]),
});
export type CommitmentData = z.output<typeof commitment>;
export type RemainderData = z.output<typeof remainder>;
export type CommitmentsData = z.output<typeof commitmentsFile>;
