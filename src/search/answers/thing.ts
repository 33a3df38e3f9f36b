/**
 * What a query may name, in the order in which answers of one rank stand: what lies nearest to the reader of a county's plan first, what
 * has a name of its own before what is only called so, and what has a name at all before a subject, which gathers passages.
 */
export const THING_KINDS = [
  'township',
  'indicator',
  'place',
  'named-term',
  'heading',
  'clause',
  'measure',
  'term',
  'subject',
  'project',
  'commitment',
  'page',
  'finding',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** Where something is read, and what the link to it says; the address is from the site's root. */
export interface Way {
  address: string;
  text: string;
}

/** Something that a query may name, as the build publishes it for the readers of a language: its facts are in their words. */
export interface Thing extends Way {
  kind: ThingKind;
  id: string;
  /** What it is called beside its kind's word: “township”, “Indicator 1”. */
  label: string;
  /** Its name in the language that stands beside: the plan's own beside a translation, a translation beside the plan's. */
  beside?: string;
  /** All that it is called in the plan, in any language. */
  names: string[];
  /** Other words for it that readers may type. */
  known?: KnownForm[];
  /** Counts and the like, each a phrase. */
  facts?: string[];
  /** Values in full, each with its year, and as the plan prints it where that differs. */
  values?: [year: string, value: string, printed?: string][];
  /** What else the plan states of it, and what bears on that. */
  statements?: Statement[];
}

/** A passage's value with the passage and when it holds, what it says of a term, or a finding by its headline. */
export interface Statement extends Way {
  value?: string;
  when?: string;
  /** The words of the passage that state it. */
  words?: string;
}

/**
 * Other words for something. `near`: for something close, not the same. `see`: an index leads from them. `stands`: the plan has them,
 * too.
 */
export interface KnownForm {
  form: string;
  near?: true;
  see?: true;
  stands?: true;
}

/** Words that readers may type for words of the plan. */
export interface KnownWords extends KnownForm {
  plan: string;
}

/**
 * The commitments of each passage by their numbers: the last of them, then those that there are not; `base`: their address, * for the id.
 */
export interface CommitmentNumbers {
  base: string;
  of: Record<string, number[]>;
}

/** What is published for the answers on top, in one language. */
export interface AnswersFile {
  things: Thing[];
  commitments: CommitmentNumbers;
  words: KnownWords[];
}
