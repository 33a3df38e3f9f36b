const DIGITS = '零一二三四五六七八九';
const UNITS: readonly (readonly [unit: number, sign: string])[] = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
];

/** The greatest number that is read, and the years that are written digit by digit, too. */
const GREATEST = 9999;
const isYear = (n: number) => n >= 1900 && n < 2100;

/** How a whole number from 1 to 9,999 is written in Chinese, in every usual way, the usual one first; none for others. */
export function inChinese(n: number): string[] {
  if (!Number.isInteger(n) || n < 1 || n > GREATEST) return [];
  let plain = '';
  let gap = false;
  for (const [unit, sign] of UNITS) {
    const digit = Math.floor(n / unit) % 10;
    if (digit) plain += (gap && plain ? '零' : '') + DIGITS[digit]! + sign;
    gap = !digit;
  }
  const digitByDigit = isYear(n) ? [Array.from(String(n), (digit) => DIGITS[Number(digit)]!).join('')] : [];
  const short = plain.replace(/^一十/, '十');
  const ways = [...digitByDigit, short, plain, plain.replace(/^二(?=[百千]|$)/, '两')];
  return [...new Set(ways.flatMap((way) => [way.replace(/零/g, '〇'), way]))];
}

/** The whole number that a Chinese numeral states; undefined for a row that is none, as 十四五 or 一二三. */
export function valueOf(numeral: string): number | undefined {
  const digits = Array.from(numeral, (character) => DIGITS.indexOf(character.replace('〇', '零').replace('两', '二')));
  let value = 0;
  if (digits.every((digit) => digit >= 0)) value = Number(digits.join(''));
  else {
    let ones = 0;
    for (const [i, digit] of digits.entries()) {
      const unit = UNITS.find(([, sign]) => sign === numeral[i])?.[0];
      if (unit) value += (ones || 1) * unit;
      ones = unit ? 0 : digit;
    }
    value += ones;
  }
  return inChinese(value).includes(numeral) ? value : undefined;
}

/** What a Chinese numeral is made of; and what makes another of one that it stands before: 二十五 is not in 二十五万, 25 not in 25万. */
export const isNumeral = (character: string | undefined): boolean => /^[〇零一二三四五六七八九十百千两]$/.test(character ?? '');
export const growsInto = (character: string | undefined): boolean => isNumeral(character) || /^[万亿余多几数点]$/.test(character ?? '');
