import type { IndicatorWords } from '../zh/indicators.ts';

/** Our own words on the plan's indicators, in English. */
export const indicatorsEn: IndicatorWords = {
  lead: ({ all, valued, inWords, binding }, { base, target }) =>
    `The plan’s table has ${all} indicators: ${valued} give a value for ${base} and one for ${target}, ${inWords} give the target ` +
    `in words. ${binding} indicators are binding, marked in bold; the rest are expected.`,
  ownTable: 'The plan’s own table',
  key: ({ base, target }, allAtEnd) =>
    `Each row has its own scale, from 0. Open circle: ${base}; filled: ${target}; where both are the same, a ring. ` +
    (allAtEnd
      ? `Every filled circle stands at the right end: what is seen is ${base} as a share of ${target}. `
      : 'The right end is the larger of the two values. ') +
    'Changes are computed by this edition: of percentages in points, of all else relative.',
  columns: {
    name: 'Indicator',
    share: 'Both values',
    change: 'Change (computed)',
    kind: 'Kind',
    beside: 'Statements side by side and other passages',
    cite: 'Cite',
  },
  points: (n) => `${n} points`,
  yearly: (n) => `${n} a year`,
  same: 'the same',
  sentence: (name, { base, target }, from, to) => `${name}: ${from} in ${base}, ${to} in ${target}`,
  changed: (texts) => `Change (computed by this edition): ${texts.join(', ')}. The line begins at 0.`,
  inText: 'Also in',
  when: (years) => years,
  elsewhere: 'The same measure in the text',
  paces: (n, { base, target }) =>
    `${n} indicators for which the text states a yearly growth: that growth, and the one between the table’s two values ` +
    `(${base + 1}–${target})`,
  paceKey: (end, { base, target }, inMoney) =>
    `All rows have one scale, from 0 to ${end}%. Filled square: what the text states; open: computed by this edition from the ` +
    `table’s values for ${base} and ${target}.` +
    (inMoney ? ' For indicators in money the plan does not state in what prices they are.' : ''),
  finding: (n) => `Finding ${n}`,
  paceColumns: { stated: 'In the text', clause: 'Stated in', both: 'Both', computed: 'From the table', finding: 'Finding' },
};
