import type { CommitmentWords } from '../zh/commitments.ts';

/** Our own words about commitments, in English. */
export const commitmentsEn: CommitmentWords = {
  kinds: { promise: 'promise', achievement: 'achievement', fact: 'fact', principle: 'principle' },
  intro:
    'What the plan commits itself to, in its own Chinese words and order, the verb in bold; achievements, facts and principles are ' +
    'marked as such. Nothing is ranked.',
  rulesTitle: 'How it was compiled',
  rules:
    'Doers are given only where the clause itself states them; dates where its sentence, the clause or a heading above it does, as for ' +
    'the numbers; places where the words shown, or those directly before them, name where or who. The table of main indicators stands ' +
    'under “Main indicators”.',
  lines: (n) => `${n} line${n === 1 ? '' : 's'}`,
  opening: 'Opening of the part',
  inOwnLanguage: 'English',
  remainder: 'verbs not counted, with the reason (CSV)',
  clause: 'Clause',
  words: 'Words of the plan',
  verb: 'Verb',
  otherVerb: 'verbs outside the table',
  when: 'Date',
  dated: 'with a date',
  undated: 'without a date',
  number: 'Number',
  withNumber: 'with a number',
  withoutNumber: 'without a number',
  object: 'object:',
  degree: 'degree:',
  doer: 'doer:',
  date: 'date:',
  datedBy: { sentence: '', passage: ' (from the clause)', heading: ' (from the heading)' },
  datesTitle: ({ all, own, heading, undated }) =>
    `Of ${all} promises, ${own} have a date in their sentence or clause, ${heading} have one from a heading alone, ` +
    `and ${undated} have none`,
  datesRule: 'Promises alone, by the years written; all bars on one scale, from zero.',
  datesColumns: { time: 'Date', years: 'Years', own: 'Sentence or clause', heading: 'Heading alone' },
  noYear: 'a date without a year (each year, regularly, soon)',
  verbs: 'Table of verbs',
  verbsTitle: ({ listed, governed, others, rest }) =>
    `The ${listed} verbs of the table govern ${governed} lines, ${others} other verbs ${rest}`,
};
