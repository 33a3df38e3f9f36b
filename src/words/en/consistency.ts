import type { ComputedUnit } from '../../reference/consistency/computed.ts';
import type { FindingClass, REJECTED_REASONS } from '../../reference/consistency/schema.ts';
import type { ConsistencyWords } from '../zh/consistency.ts';

const classes: Record<FindingClass, string> = {
  'two-values': 'Different values, aims or stages',
  computed: 'A value stated, and another computed',
  'done-and-to-do': 'Done in one place, to be done in another',
  'text-and-box': 'The text and a project box differ',
  'list-length': 'Different lists, or numbers of items stated',
  'part-above-whole': 'By its name a part, above the whole',
  sum: 'A sum and its parts',
  'listed-twice': 'Two rows of the project boxes alike',
  'named-differently': 'Different names, spellings or descriptions',
  assumption: 'All can hold under the assumption stated',
};
const explained: Record<FindingClass, string> = {
  'two-values': 'For one thing, or what may be one, two or more values, aims or stages are given.',
  computed: 'A value that is stated differs from the one that other values of the plan yield.',
  'done-and-to-do': 'One passage has a thing as done, existing or paid for; another promises it, or what may be the same.',
  'text-and-box': 'The text and a project box have different items or numbers.',
  'list-length': 'Lists have different items or numbers of items, or more or fewer than the number that names them.',
  'part-above-whole': 'The value that by its name is taken as a part is above the one taken as the whole.',
  sum: 'The parts do not add up to the total.',
  'listed-twice': 'Two rows of the project boxes have the same name or largely the same content.',
  'named-differently': 'Names, spellings or descriptions of one thing, or of what may be one, differ.',
  assumption: 'If the assumption holds, all statements can stand together; the plan does not say whether it does.',
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
  if (unit === 'times') return `${result}: by their names, the part is ${result} times the whole`;
  if (unit === 'times-of-means') return `${result}: by their names, the part’s mean is ${result} times the whole’s`;
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
  computedHere: 'computed here',
  lineFromZero: 'The line begins at zero.',
  lineFrom: (first) => `The line begins at ${first}, not at zero.`,
  lineMarks: 'Filled: the text; open: the table, or computed here.',
  lineAllowed: 'The thick line is what the printed digits allow.',
  whereStated: 'Where the statements stand in the plan, a stroke each',
  computedMark: (result) => `${result} (computed)`,
  counted,
  allowed: ({ of, from, to, growth, whole }, unit) => {
    const range = `${from} to ${to}${unit}`;
    if (growth) return `Rounding of ${growth === 'table' ? 'the table’s figures' : 'the two figures'} allows ${range} a year`;
    if (whole) return `Read to the last printed digits, the whole is ${range}`;
    return of === undefined
      ? `Read to their last printed digit, the parts add up to ${range}`
      : `Read to its last printed digit, ${of} stands for ${range}`;
  },
  oneThing: 'Of one thing',
  certainty: { sure: 'yes', probable: 'the plan does not say' },
  certaintyMeans: {
    sure: 'The passages speak of one thing.',
    probable: 'The plan does not say whether the passages speak of one thing.',
    probableOfBoxes: 'The plan does not say whether the text and the box speak of one thing, nor whether the box lists everything.',
    probableOfNumbers: 'The plan does not say whether the passages speak of one thing, at one time and counted in one way.',
  },
  assumption: 'Assumption',
  note: 'Note',
  withdrawnTitle: 'Withdrawn',
  withdrawn: 'This finding is withdrawn; its number and address stay.',
  rejectedTitle: 'Compared and left out',
  inPassages: (n) => (n === 1 ? 'in 1 passage' : `in ${n} passages`),
  previous: 'Previous finding',
  next: 'Next finding',
  yearValue: (year) => `${year}: `,
  finding: (n) => `Finding ${n}`,
};
