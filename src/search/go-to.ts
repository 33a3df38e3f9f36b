/** A place that a query names instead of words: its id (the anchor or the clause page's id) or its printed page. */
export type Destination = { id: string } | { page: number };

const DIGITS = '零一二三四五六七八九';

/**
 * 二十一 → 21, 10 → 10; undefined for what is no number (digits to 999, Chinese numerals to 99). A reader of its own: plan/numerals takes
 * everything that a text may write (两, 三百, 一二), and search carries to the browser only what a query may name.
 */
function numberOf(written: string): number | undefined {
  if (/^\d{1,3}$/.test(written)) return Number(written);
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(written);
  if (!match || !written) return undefined;
  return (match[2] ? 10 * (match[1] ? DIGITS.indexOf(match[1]) : 1) : 0) + (match[3] ? DIGITS.indexOf(match[3]) : 0);
}

/** A section as addresses write it, 3.1, which may as well be a number that is looked for. */
const NUMBER = /^(\d{1,2})\.(\d{1,2})$/;
export const isNumber = (typed: string) => NUMBER.test(typed.normalize('NFKC').trim());

/** What each language calls a part, chapter, section, page, indicator; each pattern's groups are numbers. */
const FORMS: { pattern: RegExp; to: (numbers: number[]) => Destination }[] = [
  { pattern: /^(?:p\.?|pp\.?|page)\s*(\d{1,3})$|^第?\s*(\d{1,3}|[一二三四五六七八九十]+)\s*页$/i, to: ([page]) => ({ page: page! }) },
  { pattern: /^(?:part\s*\d{1,2}\s*,?\s*)?(?:chapter|ch\.?)\s*(\d{1,2})\s*,?\s*(?:section|sec\.?|§)\s*(\d{1,2})$|^(?:第?[\d一二三四五六七八九十]+篇\s*)?第?([\d一二三四五六七八九十]+)章\s*第?([\d一二三四五六七八九十]+)节$/i, to: ([chapter, section]) => ({ id: `${chapter}.${section}` }) },
  { pattern: /^(?:part\s*\d{1,2}\s*,?\s*)?(?:chapter|ch\.?)\s*(\d{1,2})$|^(?:第?[\d一二三四五六七八九十]+篇\s*)?第?([\d一二三四五六七八九十]+)章$/i, to: ([chapter]) => ({ id: `${chapter}` }) },
  { pattern: /^part\s*(\d{1,2})$|^第?([\d一二三四五六七八九十]+)篇$/i, to: ([part]) => ({ id: `part-${part}` }) },
  { pattern: /^indicator[\s-]*(\d{1,2})$|^指标\s*(\d{1,2})$/i, to: ([n]) => ({ id: `indicator-${n}` }) },
  { pattern: /^(?:project|box)[\s-]*(\d{1,2})\.(\d{1,2})$|^项目\s*(\d{1,2})\.(\d{1,2})$/i, to: ([part, n]) => ({ id: `box-${part}.${n}` }) },
  { pattern: /^(?:clause|条款)?\s*(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/i, to: (numbers) => ({ id: numbers.join('.') }) },
  { pattern: NUMBER, to: (numbers) => ({ id: numbers.join('.') }) },
  { pattern: /^part-(\d{1,2})\.(\d{1,2})$/i, to: ([part, n]) => ({ id: `part-${part}.${n}` }) },
];

/** Reads a query as the name of a place: 3.1.2, p. 57, 第三章第一节, chapter 3 section 1; undefined when it names none. Whether the place exists is for the caller to see. */
export function destinationOf(typed: string): Destination | undefined {
  const query = typed.normalize('NFKC').trim();
  for (const { pattern, to } of FORMS) {
    const match = pattern.exec(query);
    const numbers = match?.slice(1).filter((group) => group !== undefined).map(numberOf);
    if (numbers?.every((n): n is number => n !== undefined && n >= 0)) return to(numbers);
  }
  return undefined;
}
