import type { FindingClass, REJECTED_REASONS } from '../../reference/consistency/schema.ts';
import type { ConsistencyWords } from '../zh/consistency.ts';

const classes: Record<FindingClass, string> = {
  'two-values': 'Two values given',
  sum: 'A sum does not add up',
  assumption: 'Agrees only under the assumption stated',
  'named-differently': 'Named or divided differently',
};
const rejections: Record<(typeof REJECTED_REASONS)[number], string> = {
  'other-thing': 'not the same thing',
  'other-scope': 'another scope',
  'other-time': 'another time',
  'names-differ': 'names of different things',
  'shown-otherwise': 'shown in another finding',
  phrase: 'a phrase, not a name',
};

/** Our own words of the consistency page, in English. */
export const consistencyEn: ConsistencyWords = {
  intro: (findings, compared, rejected) =>
    `Statements of the plan that do not sit together: ${findings}, by class, each in the plan’s order. Values ` +
    `are compared by fixed rules over this edition’s figures (${compared} comparisons) and computed anew with ` +
    `every build; ${rejected} more were compared and left out, with the reason below. This page does not ` +
    'judge.',
  classes,
  rejections,
  givesBoth: 'The plan gives both:',
  computed: (expression, result) => `Computed: ${expression} = ${result}`,
  tolerance: (text) => `Would still agree within ${text}`,
  certainty: { sure: 'sure', probable: 'probable' },
  rejectedTitle: 'Compared and left out',
  finding: (n) => `Finding ${n}`,
};
