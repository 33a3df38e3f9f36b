import type { IndicatorWords, Quantity } from '../zh/indicators.ts';

/** How English names money before a number; other units stand after it. */
const CURRENCIES: Partial<Record<Quantity['dimension'], string>> = { money: 'RMB', usd: 'USD' };

/** 2.2 billion, 1.5 million, 39,900. */
function written(value: number): string {
  const [size, word] = value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, ''];
  return (value / size).toLocaleString('en', { maximumFractionDigits: 10 }) + word;
}

/** Our own words on the plan's indicators, in English. */
export const indicatorsEn: IndicatorWords = {
  lead: ({ all, valued, inWords, binding }, { base, target }) =>
    `The plan’s table has ${all} indicators: ${valued} give a value for ${base} and one for ${target}, ${inWords} give the target in words. ` +
    `Of them ${binding} are binding, in bold type; the rest are expected.`,
  ownTable: 'The plan’s own table',
  spreadsheet: 'spreadsheet (XLSX)',
  key: ({ base, target }, allAtEnd) =>
    `Each row has its own scale: 0 at the left, the larger of its two values at the right. The open circle is ${base}, the filled one ` +
    `${target}; where both values are the same, a ring stands around the circle. ` +
    (allAtEnd
      ? `No value for ${target} is below that for ${base}: every filled circle stands at the right end, and the open one shows ${base} as a ` +
        `share of ${target}. `
      : '') +
    'Changes are computed by this edition: of a percentage in percentage points, else as a relative change.',
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
  inFull: ({ value, unit, whole, dimension }) => {
    if (unit === '%') return `${value}%`;
    const currency = CURRENCIES[dimension];
    return currency ? `${currency} ${written(whole.value)}` : `${written(whole.value)} ${whole.unit}`;
  },
  sentence: (name, { base, target }, from, to) => `${name}: ${from} in ${base}, ${to} in ${target}`,
  changed: (texts) => `Change (computed by this edition): ${texts.join(', ')}. The line begins at 0.`,
  inText: 'Also in',
  elsewhere: 'The same measure in the text',
  paces: (n, years) =>
    `${n} indicators for which the text states a yearly growth: that growth, and the one between the table’s two values (${years})`,
  paceScale: (end, { base, target }) =>
    `All rows have one scale: 0 at the left, ${end}% at the right. The filled square is what the text states; the open one is computed ` +
    `by this edition from the table’s values for ${base} and ${target}.`,
  pricesNotStated: 'For indicators in money the plan does not state in what prices they are.',
  paceColumns: { stated: 'In the text', both: 'Both', computed: 'From the table (computed)' },
};
