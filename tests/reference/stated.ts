const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const NUMERALS: Record<string, number> = { 零: 0, 两: 2, 百: 100, 千: 1000 };
'一二三四五六七八九十'.split('').forEach((sign, i) => {
  NUMERALS[sign] = i + 1;
  NUMERALS[`十${sign}`] = i + 11;
});
const MAGNITUDES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, 万: 1e4, 亿: 1e8 };

/** Whether Chinese words write a value, in digits, as a short numeral, or 0 as 无: read apart from the edition's own reader. */
export function chineseStates(text: string, value: number): boolean {
  const digits = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const numerals = [...text.matchAll(/十?[零一二两三四五六七八九十百千]/g)].map(([numeral]) => NUMERALS[numeral]);
  return [...digits, ...numerals].includes(value) || (value === 0 && text.includes('无'));
}

/** Whether English words write a value of a unit of the plan: 17.75 of 亿元 as 1.775 billion, 4 of 个 as four. */
export function englishStates(text: string, value: number, unit: string): boolean {
  const wanted = value * (MAGNITUDES[unit[0]!] ?? 1);
  const numbers = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: (hundred|thousand|million|billion))?/g)].map(
    ([, digits, magnitude]) => Number(digits!.replaceAll(',', '')) * (magnitude ? MAGNITUDES[magnitude]! : 1),
  );
  if (value === 0) return /\b(?:0|no|zero)\b/i.test(text);
  // A grade is a Roman number: Class I-A.
  if (unit.startsWith('级')) return text.includes(` ${'I'.repeat(value)}-`);
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => MAGNITUDES[word] ?? WORDS.indexOf(word) + 1);
  return numbers.some((number) => Math.abs(number - wanted) <= wanted * 1e-9) || words.includes(wanted);
}
