import { z } from 'zod';
import { passageId } from '../../plan/schema.ts';
import { REMAINDER_REASONS } from './measures.ts';

const words = z.string().min(1);

/**
 * What a figure says of its time: what was reached, where the plan begins, what is to be reached, how large a thing is to be, what a rule
 * asks.
 */
export const FIGURE_KINDS = ['achieved', 'baseline', 'target', 'size', 'norm', 'other'] as const;
export const BOUNDS = ['at-least', 'over', 'at-most', 'under', 'about'] as const;
/**
 * How the value stands to the measure: its level (nothing said), a change by so much, a yearly rate of growth, a growth over the whole
 * period.
 */
export const RELATIONS = ['by', 'yearly-growth', 'growth'] as const;

/**
 * One quantity that the plan states; `quote` stands exactly once in its passage and holds the number. The value is as written, in the
 * unit as written.
 */
const figure = z
  .strictObject({
    /** Counts through its file; permanent: a part of the figure's address. */
    n: z.int().positive(),
    clause: passageId,
    quote: words,
    measure: words,
    value: z.number().optional(),
    from: z.number().optional(),
    to: z.number().optional(),
    unit: words,
    bound: z.enum(BOUNDS).optional(),
    relation: z.enum(RELATIONS).optional(),
    year: z.int().min(1900).max(2100).optional(),
    period: z.tuple([z.int(), z.int()]).optional(),
    kind: z.enum(FIGURE_KINDS),
    /** An entry of places.yaml; absent: the county, or the place is not named. */
    place: words.optional(),
    /** The verb that governs it, where one of `verbs` in measures.yaml does. */
    verb: words.optional(),
  })
  .refine(({ value, from, to }) => (value === undefined) === (from !== undefined && to !== undefined), {
    error: 'either value, or from and to',
  });

/** A string with digits or numerals that states no quantity in this passage. */
const localRemainder = z.strictObject({ clause: words, string: words, reason: z.enum(REMAINDER_REASONS) });

export const figuresFile = z.strictObject({ figures: z.array(figure).default([]), remainder: z.array(localRemainder).default([]) });
/** A translation's: the words that state each figure, by its number. */
export const figureQuotes = z.record(z.string().regex(/^[1-9]\d*$/), words);

export type FigureData = z.output<typeof figure>;
export type FiguresData = z.output<typeof figuresFile>;
