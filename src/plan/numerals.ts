const DIGITS = '零一二三四五六七八九';

/** The powers of ten that Chinese writes as characters. */
export const CHINESE_POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** A whole number from 1 to 99 in Chinese numerals, as the plan's headings write it: 21 → 二十一. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no heading numeral for ${n}: 1 to 99`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (tens > 1 ? DIGITS[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS[ones]! : '');
}

/** The value of a Chinese numeral: 十四 → 14, 两 → 2, 三百 → 300, 百万 → 1000000; undefined for what is none. */
export function chineseNumber(numeral: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral.replaceAll('两', '二').replaceAll('〇', '零')) {
    const value = DIGITS.indexOf(character);
    const power = CHINESE_POWERS[character];
    if (value >= 0) {
      digit = digit === undefined ? value : digit * 10 + value;
      continue;
    }
    if (power === undefined) return undefined;
    if (power < CHINESE_POWERS['万']!) section += (digit ?? 1) * 10 ** power;
    else {
      // 万 and 亿 multiply all that stands before them: 百万, 二十万.
      total = (total + section + (digit ?? 0) || 1) * 10 ** power;
      section = 0;
    }
    digit = undefined;
  }
  return total + section + (digit ?? 0);
}
