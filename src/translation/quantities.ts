import type { LanguageTag } from '../editions.ts';
import { CHINESE_POWERS, chineseNumber } from '../plan/numerals.ts';

/** A number that a text states, magnitude words resolved: 17.75亿 and 1.775 billion are both 1775000000. */
export interface Quantity {
  value: string;
  /** What the number counts in, where the sign is a part of it. */
  sign: '' | '%' | 'points';
  /** As the text writes it. */
  written: string;
}

const POWERS: Record<string, number> = { ...CHINESE_POWERS, hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Moves the decimal point without floating-point error: ('17.75', 8) → '1775000000'. */
export function scaled(digits: string, power: number): string {
  const [whole, fraction = ''] = digits.replaceAll(',', '').split('.') as [string, string?];
  const all = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const text = all.slice(point) ? `${all.slice(0, point)}.${all.slice(point)}` : all;
  return text.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, (zeros) => (text.includes('.') ? '' : zeros));
}

const key = ({ value, sign }: Quantity) => value + sign;

/** Magnitude words directly after the digits, 余/多/个 between allowed; kilo- of 千瓦 and 千伏 is part of the unit. */
const CHINESE = /(\d+(?:\.\d+)?)(?:余|多)?([百千万亿](?!瓦|伏|克|米))?(亿)?(%|个百分点)?/g;

/** The quantities that a Chinese text writes in digits; in 3-5万 the first number is of the second one's magnitude. */
export function chineseQuantities(text: string): Quantity[] {
  const found = [...text.matchAll(CHINESE)].map((match) => {
    const [written, digits, magnitude = '', more = '', sign = ''] = match as unknown as [string, string, string?, string?, string?];
    return {
      written,
      digits,
      power: (POWERS[magnitude] ?? 0) + (POWERS[more] ?? 0),
      sign: sign === '%' ? ('%' as const) : sign ? ('points' as const) : ('' as const),
      end: match.index + written.length,
      start: match.index,
    };
  });
  return found.map((number, i) => {
    const next = found[i + 1];
    const range = next && /^[-–—~～至]$/.test(text.slice(number.end, next.start));
    const power = range && !number.power ? next.power : number.power;
    return { written: number.written, value: scaled(number.digits, power), sign: range && !number.sign ? next.sign : number.sign };
  });
}

/** A number, a magnitude word after it, and a sign: percent, or points. */
const ENGLISH = new RegExp(
  [
    /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/,
    /(?:[ -](hundred|thousand|million|billion|trillion)\b)?/,
    /(?:(%| per cent\b| percent\b)|( percentage points?))?/,
  ]
    .map(({ source }) => source)
    .join(''),
  'gi',
);
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * The quantities that an English text writes in digits. In “30–50%” and “1–2 million” the first number takes what the second one states.
 */
export function englishQuantities(text: string): Quantity[] {
  const found = [...text.matchAll(ENGLISH)].map((match) => {
    const [written, digits, magnitude = '', percent, points] = match as unknown as [string, string, string?, string?, string?];
    return {
      written,
      digits,
      power: POWERS[magnitude.toLowerCase()] ?? 0,
      sign: percent ? ('%' as const) : points ? ('points' as const) : ('' as const),
      end: match.index + written.length,
      start: match.index,
    };
  });
  return found.map((number, i) => {
    const next = found[i + 1];
    const range = next && /^(?:–| to )$/.test(text.slice(number.end, next.start));
    return {
      written: number.written,
      value: scaled(number.digits, range && !number.power ? next.power : number.power),
      sign: range && !number.sign ? next.sign : number.sign,
    };
  });
}

/** The values of all Chinese numerals in a text: what English may write in digits though the Chinese does not (十四五: 14). */
export function chineseNumerals(text: string): Set<string> {
  const values = new Set<string>();
  for (const [run] of text.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/g)) {
    // 十四五 is the 14th five-year plan; 一二三 counts up: every beginning may be meant.
    for (let start = 0; start < run.length; start++) {
      for (let end = start + 1; end <= run.length; end++) values.add(String(chineseNumber(run.slice(start, end))));
    }
  }
  return values;
}

/** Numerals before a word that counts, as the plan uses them: what English must state, as a word or in digits. */
const COUNTED =
  /([二两三四五六七八九十][十]?[一二三四五六七八九]?)(?:个|大(?!力|量|型|于|会)|项|条|级|次(?!性)|类|区|线|期|国|场|位|轴|环|片|带|翼|方|年(?!级)|中(?:全会|心)|亚|地(?!区)|口)/g;

/** Round numbers that the plan writes in characters alone (百万规模), with the English words for them. */
const ROUND = { pattern: /(?<!\d)(百万)/g, words: new Map([['1000000', ['million', 'millions']]]) };

/** The values of the counted Chinese numerals of a text, with the words that they stand in, and where. */
export function countedNumerals(text: string): (Quantity & { start: number })[] {
  return [COUNTED, ROUND.pattern]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: written, 1: numeral, index: start }) => ({ written, value: String(chineseNumber(numeral!)), sign: '', start }));
}

const WORDS = [
  [],
  [],
  ['two', 'both', 'dual', 'double', 'twin', 'second', 'secondary', 'secondly', 'twice', 'bi', 'either'],
  ['three', 'third', 'triple', 'tertiary', 'tri', 'thirdly', 'tripartite'],
  ['four', 'fourth', 'quarter', 'fourthly'],
  ['five', 'fifth', 'quinquennial'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
];

/** Whether an English text states a small number, in digits or as a word (two, both, second; five-in-one). */
export function statesNumber(text: string, value: string): boolean {
  const words = WORDS[Number(value)] ?? ROUND.words.get(value) ?? [];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[`${value}(?:st|nd|rd|th)?`, ...words].join('|')})(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** What one text states and the other does not, each as often as it is missing. */
export function compareQuantities(chinese: string, english: string): { missing: Quantity[]; added: Quantity[] } {
  const left = englishQuantities(english);
  for (const [month, name] of MONTHS.entries())
    for (const [written] of english.matchAll(new RegExp(`\\b${name}\\b`, 'gi')))
      if (chinese.includes(`${month + 1}月`)) left.push({ value: String(month + 1), sign: '', written });
  const missing = chineseQuantities(chinese).filter((quantity) => {
    const i = left.findIndex((candidate) => key(candidate) === key(quantity));
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
  const numerals = chineseNumerals(chinese);
  const unstated = countedNumerals(chinese).filter(({ value }) => !statesNumber(english, value));
  return { missing: [...missing, ...unstated], added: left.filter(({ value }) => !numerals.has(value)) };
}

/** How the quantities of a translation are compared with the Chinese, by its language; one without an entry is not compared. */
export const QUANTITY_CHECKS: Partial<Record<LanguageTag, typeof compareQuantities>> = { en: compareQuantities };
