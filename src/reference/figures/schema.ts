import { z } from 'zod';
import { passageId, text as words } from '../../plan/schema.ts';
import { REMAINDER_REASONS } from './measures.ts';

const year = z.int().min(1900).max(2100);

/**
 * What the plan says a figure is.
 * achieved: reported as done or reached. expected: the sentence says 预计. baseline: the level from which a change is told (由31%降至0).
 * target: how much is to be reached, done, built or added: the number itself is promised (新建22个, 达到90%, 新建供水管网3公里).
 * size: how large one named building, site or plant is: the thing is promised, and `of` names it (活畜交易市场8410平方米).
 * norm: what a rule or standard asks. other: what there is or how things are divided, neither promised nor reported as reached.
 */
export const FIGURE_KINDS = ['achieved', 'expected', 'baseline', 'target', 'size', 'norm', 'other'] as const;
export const BOUNDS = ['at-least', 'over', 'at-most', 'under', 'about'] as const;
/**
 * How the value stands to the measure, where it is not the measure's own amount: a change by so much, a yearly rate of growth, a growth
 * over the whole period.
 */
export const RELATIONS = ['by', 'yearly-growth', 'growth'] as const;
/** level: what there is at one time (a stock, a rate, a share, a size). flow: what is counted over a time (done, built, spent, earned). */
export const NATURES = ['level', 'flow'] as const;
/**
 * How the date binds the figure, by the words beside it: in (2020年的), by (到2025年), before (2025年前), end-of (到2025年底, 到“十四五”末),
 * during (“十四五”期间), since (2015年以来). A level that is reached under a period's name is dated `by` the period's last year.
 */
export const BINDINGS = ['in', 'by', 'before', 'end-of', 'during', 'since'] as const;
/** Where the date stands: in the figure's own sentence, elsewhere in its passage, or in the heading above it. */
export const DATED = ['sentence', 'passage', 'heading'] as const;

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
    /** An entry of `measures` in measures.yaml: what is counted. */
    measure: words,
    /** The facility or work that the figure belongs to, in words of its passage; the translation gives its own under “{n} of”. */
    of: words.optional(),
    value: z.number().optional(),
    from: z.number().optional(),
    to: z.number().optional(),
    /** An entry of `units` in measures.yaml that stands in the quote; absent: the plan prints none. */
    unit: words.optional(),
    bound: z.enum(BOUNDS).optional(),
    relation: z.enum(RELATIONS).optional(),
    /** Given unless `relation` makes the figure a change. */
    nature: z.enum(NATURES).optional(),
    /** What the value is for each of, where the sentence says so: an entry of `per` in measures.yaml. */
    per: words.optional(),
    year: year.optional(),
    period: z.tuple([year, year]).optional(),
    /** A length of time in years, where the sentence gives that and no dates: 5年时间, 连续七年. */
    span: z.int().positive().optional(),
    binds: z.enum(BINDINGS).optional(),
    dated: z.enum(DATED).optional(),
    kind: z.enum(FIGURE_KINDS),
    /** An entry of places.yaml; absent: the county, or the place is not named. */
    place: words.optional(),
  })
  .refine(({ value, from, to }) => (value === undefined) === (from !== undefined && to !== undefined), {
    error: 'either value, or from and to',
  })
  .refine((own) => [own.year, own.period, own.span].filter((date) => date !== undefined).length === (own.binds && own.dated ? 1 : 0), {
    error: 'one of year, period and span with both binds and dated, or none of the five',
  })
  .refine(({ relation, nature }) => (relation === undefined) === (nature !== undefined), {
    error: 'nature: level or flow; a figure with a relation is a change and has none',
  })
  .refine(({ kind, of }) => kind !== 'size' || of !== undefined, { error: 'of: a size names the thing that has it' });

/** A string with digits or numerals that states no quantity in this passage. */
const localRemainder = z.strictObject({ clause: words, string: words, reason: z.enum(REMAINDER_REASONS) });

export const figuresFile = z.strictObject({ figures: z.array(figure).default([]), remainder: z.array(localRemainder).default([]) });
/** A translation's: the words that state each figure, by its number, and under “{n} of” those that name what it belongs to. */
export const figureQuotes = z.record(z.string().regex(/^[1-9]\d*(?: of)?$/), words);

export type FigureData = z.output<typeof figure>;
export type FiguresData = z.output<typeof figuresFile>;
