import type { ComputedUnit } from '../../reference/consistency/computed.ts';
import type { FindingClass, FindingKind, REJECTED_REASONS } from '../../reference/consistency/schema.ts';
import type { ConsistencyWords } from '../zh/consistency.ts';

const classes: Record<FindingClass, string> = {
  'two-values': 'Different values or aims for one thing',
  'done-and-to-do': 'Done in one place, to be done in another',
  'text-and-box': 'The text and a project box differ',
  'list-length': 'Lists of different length',
  'part-above-whole': 'A part above its whole',
  sum: 'A sum and its parts',
  'listed-twice': 'One work listed twice',
  'named-differently': 'One thing under different names or descriptions',
  assumption: 'Both can hold under the assumption stated',
};
const explained: Record<FindingClass, string> = {
  'two-values': 'For one thing two or more values, aims or stages are given.',
  'done-and-to-do': 'One place has as done, existing or paid for what another promises.',
  'text-and-box': 'The text and a project box have different items or numbers for the same works.',
  'list-length': 'Lists of one thing have different items, or more or fewer than the number that names them.',
  'part-above-whole': 'The value of a part is above that of the whole.',
  sum: 'The parts do not add up to the total.',
  'listed-twice': 'Two rows of the project boxes have the same name or largely the same content.',
  'named-differently': 'Names, spellings or descriptions differ.',
  assumption: 'If the assumption holds, all statements can stand together; the plan does not say whether it does.',
};
const otherwise: Partial<Record<FindingKind, string>> = {
  'done-and-to-do': 'What is to be done may be the rest, or a later stage.',
  'text-and-box': 'The box may list the main works alone.',
  'listed-twice': 'They may be two projects.',
  'named-differently': 'Two names may be two things.',
};
const rejections: Record<(typeof REJECTED_REASONS)[number], string> = {
  'other-thing': 'not the same thing',
  'other-scope': 'another scope',
  'other-time': 'another time',
  'names-differ': 'names of different things',
  'shown-otherwise': 'shown in another finding',
  phrase: 'a phrase, not a name',
};

function counted(result: string, unit: ComputedUnit, name: (unit: ComputedUnit & object) => string): string {
  if (unit === 'percent') return `${result}%`;
  if (unit === 'points') return `${result} percentage points`;
  if (unit === 'times') return `${result}: the part is ${result} times the whole`;
  if (unit === 'times-of-means') return `${result}: the part’s mean is ${result} times the whole’s`;
  return `${result} (${name(unit)})`;
}

/** Our own words on findings, in English. */
export const consistencyEn: ConsistencyWords = {
  intro: (findings, assumed) =>
    `Passages of the plan on one matter that are not the same: ${findings}, by class, each in the plan’s order; in ${assumed} of them ` +
    'all can hold under an assumption that is stated. This page does not judge.',
  method: ({ byRule, byReading, numbers, names, rows, terms, rejected }) =>
    `${byRule} come from comparisons by fixed rules, ${byReading} from reading. The rules make ${numbers} comparisons of ` +
    `numbers, look at the spelling of ${names} place names, at ${rows} pairs of rows of the project boxes and at ` +
    `${terms} terms of the achievements of the 13th Five-Year Plan period, anew with every build; ${rejected} more were compared and ` +
    'left out, as shown below.',
  classes,
  explained,
  rejections,
  overview: 'Findings by class',
  columns: { class: 'Class', all: 'Findings', assumed: 'In how many all can hold under the assumption stated' },
  total: 'Total',
  foundBy: { rule: 'found by a rule', reading: 'found by reading' },
  statements: 'What the plan says',
  arithmetic: 'The arithmetic',
  computed: (expression, result) => `Computed: ${expression} = ${result}`,
  computedMark: (result) => `${result} (computed)`,
  counted,
  allowed: ({ of, from, to, growth }, unit) => {
    const range = `${from} to ${to}${unit}`;
    if (growth) return `Rounding of ${growth === 'table' ? 'the table’s figures' : 'the two figures'} allows ${range} a year`;
    return of === undefined
      ? `Read to their last printed digit, the parts add up to ${range}`
      : `Read to its last printed digit, ${of} stands for ${range}`;
  },
  howSure: 'How sure',
  certainty: { sure: 'sure', probable: 'probable' },
  certaintyMeans: {
    sure: 'The statements are of one thing.',
    probable: 'The plan does not say whether the statements are of one thing, counted in one way.',
  },
  otherwise,
  assumption: 'Assumption',
  note: 'Note',
  withdrawnTitle: 'Withdrawn',
  withdrawn: 'This finding is withdrawn; its number and address stay.',
  rejectedTitle: 'Compared and left out',
  yearValue: (year) => `${year}: `,
  finding: (n) => `Finding ${n}`,
  allFindings: 'All findings',
};
