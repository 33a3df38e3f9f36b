import type { IndicatorWords } from '../zh/indicators.ts';
import { spanEn } from './span.ts';

/** Our own words on the plan's indicators, in English. */
export const indicatorsEn: IndicatorWords = {
  lead: ({ all, valued, inWords, binding }, { base, target }) =>
    `The plan’s table has ${all} indicators: ${valued} give a value for ${base} and one for ${target}, ${inWords} give the target ` +
    `in words. ${binding} indicators are binding, marked in bold; the rest are indicative.`,
  ownTable: 'The plan’s own table',
  key: ({ base, target }, allAtEnd) =>
    `Each row has its own scale, from 0. Open circle: ${base}; filled: ` +
    `${target}; where the two are equal, the circle has a ring round it. ` +
    (allAtEnd
      ? `Every filled circle is at the right end, so the open circle shows ${base} as a share of ${target}. `
      : 'The right end is the larger of the two values. ') +
    'Changes are computed by this edition: percentages in percentage points, all else in per cent.',
  columns: {
    name: 'Indicator',
    share: 'Both values',
    change: 'Change (computed by this edition)',
    kind: 'Kind',
    beside: 'Statements side by side and related clauses',
    cite: 'Cite',
  },
  points: (n) => `${n} percentage points`,
  yearly: (n) => `${n} a year`,
  same: 'no change',
  sentence: (name, { base, target }, from, to) => `${name}: ${from} in ${base}, ${to} in ${target}`,
  changed: (texts) => `Change (computed by this edition): ${texts.join(', ')}. The line begins at zero.`,
  inText: 'Also in',
  when: (years) => years,
  elsewhere: 'The same measure in the text',
  paces: (n, { base, target }) =>
    `${n} indicators with annual growth stated in the text: the rate stated, and the rate computed from the table’s two values ` +
    `(${spanEn([base + 1, target])})`,
  paceKey: (end, { base, target }, inMoney) =>
    `All rows share one scale, from 0 to ${end}%. Filled square: what the text states; open: computed by this edition from the ` +
    `table’s values for ${base} and ${target}.` +
    (inMoney ? ' For indicators in money the plan does not state the price basis.' : ''),
  finding: (n) => `Finding ${n}`,
  paceColumns: { stated: 'In the text', clause: 'Stated in', both: 'Both', computed: 'From the table', finding: 'Finding' },
};
