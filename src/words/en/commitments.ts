import type { CommitmentWords } from '../zh/commitments.ts';
import { counted, grouped } from './counted.ts';

const kinds: CommitmentWords['kinds'] = {
  promise: 'promise',
  achievement: 'reported as done',
  fact: 'statement',
  principle: 'principle',
};

/** Our own words about commitments, in English. */
export const commitmentsEn: CommitmentWords = {
  kinds,
  kindsInFull: { ...kinds, promise: 'promises', fact: 'statements', principle: 'principles' },
  everyKind: 'Commitments and reports (in Chinese)',
  countOf: (n) => `Commitments and reports: ${grouped(n)}`,
  intro:
    'The plan’s commitments in its own Chinese words and order, with the verb in bold. Entries that report what is done, state what is ' +
    'so or set a principle are marked. Nothing is ranked. “English” opens the whole clause in translation: entries are not matched ' +
    'to its sentences.',
  rulesTitle: 'How it was compiled',
  rules:
    'The actor is given only where the clause names it; a time where ' +
    'the sentence, the clause or a heading above it gives one, as for the ' +
    'numbers; a place where the words shown, or those just before them, name where or by whom. The table of main indicators is not ' +
    'included; see “Main indicators”.',
  entry: (n) => `Entry ${n}`,
  opening: 'Opening of the part',
  inOwnLanguage: 'English',
  remainder: 'verbs not listed, with the reason (CSV)',
  clause: 'Clause',
  words: 'Words of the plan',
  verb: 'Verb',
  otherVerb: 'verbs outside the table',
  when: 'Time',
  dated: 'with a time',
  undated: 'no time given',
  number: 'Number',
  withNumber: 'with a number',
  withoutNumber: 'without a number',
  object: 'object:',
  degree: 'degree:',
  doer: 'actor:',
  date: 'time:',
  datedBy: { sentence: '', passage: ' (from the clause)', heading: ' (from the heading)' },
  datesTitle: ({ all, own, heading, undated }) =>
    `Of ${counted(all, 'promise')}, ${grouped(own)} give a time in their sentence or clause, ${grouped(heading)} only in a heading, ` +
    `and ${grouped(undated)} give none`,
  datesRule: 'Promises only, by the years written; all bars on one scale, from zero.',
  datesColumns: { time: 'Time', years: 'Years', own: 'Sentence or clause', heading: 'Heading only' },
  noYear: 'a time without a year (each year, regularly, soon)',
  verbs: 'Table of verbs',
  verbsTitle: ({ listed, governed, others, rest }) =>
    `The ${grouped(listed)} verbs in the table introduce ${counted(governed, 'entry', 'entries')}; ` +
    `${counted(others, 'other verb')} introduce ${grouped(rest)}`,
};
