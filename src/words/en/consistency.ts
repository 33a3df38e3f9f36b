import type { ComputedUnit } from '../../reference/consistency/computed.ts';
import type { FindingClass, REJECTED_REASONS } from '../../reference/consistency/schema.ts';
import type { ConsistencyWords } from '../zh/consistency.ts';
import { counted as many, grouped } from './counted.ts';
import { spanEn } from './span.ts';

const classes: Record<FindingClass, string> = {
  'two-values': 'Different values, aims or stages',
  computed: 'A value stated, and another computed',
  'done-and-to-do': 'Done in one place, to be done in another',
  'text-and-box': 'The text and a project box differ',
  'list-length': 'Lists that differ',
  'part-above-whole': 'A part, by its name, larger than the whole',
  sum: 'A sum and its parts',
  'listed-twice': 'Similar rows in the project boxes',
  'named-differently': 'Different names, spellings or descriptions',
  assumption: 'Compatible under a stated assumption',
};
const explained: Record<FindingClass, string> = {
  'two-values': 'Two or more values, aims or stages are given for one thing, or for what may be one.',
  'done-and-to-do':
    'One passage reports a thing as done, existing or paid for; another has it, or what may be the same thing, still to be done.',
  computed: 'A value that is stated differs from the one that other values of the plan yield.',
  'text-and-box': 'The text and a project box have different items or numbers.',
  'list-length': 'Lists differ in their items or in how many they have, or do not match the number they are called by.',
  'part-above-whole': 'A value that by its name is a part is larger than the one that by its name is the whole.',
  sum: 'The parts do not add up to the total.',
  'listed-twice': 'Two rows of the project boxes have the same name or largely the same content.',
  'named-differently': 'Names, spellings or descriptions of one thing, or of what may be one, differ.',
  assumption: 'If the assumption holds, all statements can stand together; the plan does not say whether it does.',
};
const rejections: Record<(typeof REJECTED_REASONS)[number], string> = {
  'other-thing': 'not the same thing',
  'other-scope': 'another scope',
  'other-time': 'another time',
  'names-differ': 'different names',
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
    `${many(findings, 'finding')}: passages of the plan that differ on one matter, or on what may be one, by class and in the plan’s ` +
    `order. In ${grouped(assumed)} of them all the statements can hold under an assumption stated there. This page does not say which is ` +
    'right.',
  method: ({ byRule, byReading, numbers, names, rows, terms, rejected }) =>
    `Of the ${many(byRule + byReading, 'finding')}, ${grouped(byRule)} come from comparisons by fixed rules, ${grouped(byReading)} from ` +
    `reading. The rules compare ${many(numbers, 'pair')} of numbers, the spelling of ${many(names, 'place name')}, ` +
    `${many(rows, 'pair')} of rows of the project boxes and ${many(terms, 'term')} of the achievements of the 13th Five-Year Plan ` +
    `period. A further ${many(rejected, 'difference')} found by the rules were looked at and left out; they are listed below.`,
  classes,
  explained,
  rejections,
  overview: 'Findings by class',
  columns: {
    class: 'Class',
    all: 'Findings',
    assumed: 'Of these, compatible under a stated assumption',
    others: 'Others',
  },
  total: 'Total',
  foundBy: { rule: 'found by a rule', reading: 'found by reading' },
  statements: 'What the plan says',
  arithmetic: 'The arithmetic',
  computed: (expression, result) => `${expression} = ${result}`,
  computedHere: 'computed by this edition',
  lineFromZero: 'The line begins at zero.',
  lineFrom: (first) => `The line begins at ${first}, not at zero.`,
  lineMarks: 'Filled: the text; open: the table, or computed by this edition.',
  lineAllowed: 'The thick line is the range that rounding allows.',
  whereStated: 'Where the statements are in the plan, one stroke each',
  computedMark: (result) => `${result} (computed)`,
  counted,
  allowed: ({ of, from, to, growth, whole }, unit) => {
    const range = `${spanEn([from, to])}${unit}`;
    if (growth) return `Given rounding, ${growth === 'table' ? 'the table’s numbers' : 'the two numbers'} allow ${range} a year`;
    if (whole) return `Given rounding, the whole can be anything in ${range}`;
    return of === undefined ? `Given rounding, the parts can add up to ${range}` : `Given rounding, ${of} can be anything in ${range}`;
  },
  oneThing: 'Same thing',
  narrowBy: 'words of a headline, or a number',
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
  withdrawn: 'This finding is withdrawn; its number and address remain.',
  rejectedTitle: 'Compared and left out',
  inPassages: (n) => `in ${many(n, 'passage')}`,
  previous: 'Previous finding',
  next: 'Next finding',
  yearValue: (year) => `${year}: `,
  finding: (n) => `Finding ${n}`,
};
