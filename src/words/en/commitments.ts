import type { CommitmentWords } from '../zh/commitments.ts';

/** Our own words about commitments, in English. */
export const commitmentsEn: CommitmentWords = {
  kinds: { promise: 'promise', achievement: 'achievement', fact: 'fact', principle: 'principle' },
  intro:
    'What the plan commits itself to, clause by clause, in its own Chinese words and order, the verb in bold; achievements, ' +
    'facts and principles are marked as such. Each line leads to its clause in English. Doers are given only where the clause itself ' +
    'states them; dates where its sentence, the clause or a heading above it does, as for the figures; places where the words shown, or ' +
    'those directly before them, name where or who. The table of main indicators stands under ' +
    '“Main indicators”. Nothing is ranked.',
  verb: 'Verb',
  when: 'Date',
  dated: 'with a date',
  undated: 'without a date',
  number: 'Number',
  withNumber: 'with a number',
  withoutNumber: 'without a number',
  degree: 'degree:',
  doer: 'doer:',
  date: 'date:',
  verbs: 'Table of verbs',
  verbsIntro: (n) =>
    `The verbs by which the plan promises and reports: those of two characters or more that govern ${n} lines or more, in the order in ` +
    'which the plan first uses them; not ranked. The number is how many they govern.',
};
