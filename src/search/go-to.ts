import { fold } from './fold.ts';

/** What a query names instead of words: an id (the anchor or the clause page's id) or a printed page. */
export type Destination = { id: string } | { page: number };

const DIGITS = '零一二三四五六七八九';
const NUMERAL =
  /^(?:([一二三四五六七八九])百(?:零(?=[一二三四五六七八九]$)|(?=[一二三四五六七八九]?十|$)))?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/**
 * 二十一 → 21, 10 → 10; undefined for what is no number (both to 999). A reader of its own: plan/numerals takes
 * everything that a text may write (两, 三百, 一二), and search carries to the browser only what a query may name.
 */
function numberOf(written: string): number | undefined {
  if (/^\d{1,3}$/.test(written)) return Number(written);
  const match = NUMERAL.exec(written);
  if (!match || !written) return undefined;
  const [, hundreds = '零', tens = '一', ten, ones = '零'] = match;
  return 100 * DIGITS.indexOf(hundreds) + (ten ? 10 * DIGITS.indexOf(tens) : 0) + DIGITS.indexOf(ones);
}

/** As it is compared, without the marks of a sentence that it was copied with. */
const plain = (typed: string) => fold(typed).folded.replace(GLUED, '').trim();
const GLUED = /^[\s“‘「『（(《]{1,20}|[\s。．.,;:!?、”’」』)》]{1,20}$/g;

/** A section as addresses write it, 3.1, which may as well be a number that is looked for. */
const NUMBER = /^(\d{1,2})\.(\d{1,2})$/;
/** A printed page by its number alone, which may as well be looked for. */
const PAGE_NUMBER = /^(\d{1,3})$/;
/** Whether what was typed may be meant as a number. */
export const isNumber = (typed: string) => NUMBER.test(plain(typed)) || PAGE_NUMBER.test(plain(typed));

/** A way to name a destination: a pattern whose groups are numbers, and where these lead. */
type To = (numbers: number[]) => Destination;
type Form = [pattern: RegExp, to: To];

const page: To = ([n]) => ({ page: n! });
const part: To = ([n]) => ({ id: `part-${n}` });
const chapter: To = ([n]) => ({ id: `${n}` });
const indicator: To = ([n]) => ({ id: `indicator-${n}` });
const project: To = ([ofPart, n]) => ({ id: `box-${ofPart}.${n}` });
const clauseOfPart: To = ([ofPart, n]) => ({ id: `part-${ofPart}.${n}` });
const finding: To = ([n]) => ({ id: `finding-${n}` });
const correction: To = ([n]) => ({ id: `correction-${n}` });
const commitment: To = (numbers) => ({ id: `commitment-${numbers.slice(0, -1).join('.')}-${numbers[numbers.length - 1]}` });
const commitmentOfRow: To = ([ofPart, row, n]) => ({ id: `commitment-box-${ofPart}.${row}-${n}` });
const sectionOrClause: To = (numbers) => ({ id: numbers.join('.') });

/**
 * What each language calls a page, a part, a chapter, a section, an indicator, a project, a finding, a correction, a commitment, a
 * clause; a correction is a note to readers.
 */
const FORMS: Record<string, Form[]> = {
  en: [
    [/^(?:printed\s+)?(?:p\.?|pp\.?|page)\s*(\d{1,3})$/i, page],
    [/^(?:part\s*\d{1,2}\s*,?\s*)?(?:chapter|ch\.?)\s*(\d{1,2})\s*,?\s*(?:section|sec\.?|§)\s*(\d{1,2})$/i, sectionOrClause],
    [/^(?:part\s*\d{1,2}\s*,?\s*)?(?:chapter|ch\.?)\s*(\d{1,2})$/i, chapter],
    [/^part\s*(\d{1,2})$/i, part],
    [/^part\s*(\d{1,2})\s*,?\s*paragraph\s*(\d{1,2})$/i, clauseOfPart],
    [/^indicator[\s-]*(\d{1,2})$/i, indicator],
    [/^(?:project|box|row)[\s-]*(\d{1,2})\.(\d{1,2})$/i, project],
    [/^finding\s*(\d{1,3})$/i, finding],
    [/^(?:correction|note)\s*(\d{1,3})$/i, correction],
    [/^commitment[\s-]*(\d{1,2})\.(\d{1,2})\.(\d{1,2})-(\d{1,3})$/i, commitment],
    [/^commitment[\s-]*box-(\d{1,2})\.(\d{1,2})-(\d{1,3})$/i, commitmentOfRow],
    [/^clause\s*(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/i, sectionOrClause],
  ],
  zh: [
    [/^(?:印本\s*)?第?\s*(\d{1,3}|[一二三四五六七八九十百零]+)\s*页$/, page],
    [/^(?:第?[\d一二三四五六七八九十]+篇\s*)?第?([\d一二三四五六七八九十]+)章\s*第?([\d一二三四五六七八九十]+)节$/, sectionOrClause],
    [/^(?:第?[\d一二三四五六七八九十]+篇\s*)?第?([\d一二三四五六七八九十]+)章$/, chapter],
    [/^第?([\d一二三四五六七八九十]+)篇$/, part],
    [/^第?([\d一二三四五六七八九十]+)篇\s*第?([\d一二三四五六七八九十]+)段$/, clauseOfPart],
    [/^指标\s*(\d{1,2})$/, indicator],
    [/^项目(?:专栏)?\s*(\d{1,2})\.(\d{1,2})$/, project],
    [/^前后对照\s*第?\s*(\d{1,3})项?$/, finding],
    [/^(?:校勘记?|勘误|注)\s*(\d{1,3})$/, correction],
    [/^承诺\s*(\d{1,2})\.(\d{1,2})\.(\d{1,2})-(\d{1,3})$/, commitment],
    [/^承诺\s*(?:项目|box-)(\d{1,2})\.(\d{1,2})-(\d{1,3})$/, commitmentOfRow],
    [/^条款\s*(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/, sectionOrClause],
  ],
};
const BY_NUMBER: Form[] = [
  [/^(\d{1,2})\.(\d{1,2})\.(\d{1,2})$/, sectionOrClause],
  [NUMBER, sectionOrClause],
  [PAGE_NUMBER, page],
  [/^part-(\d{1,2})\.(\d{1,2})$/i, clauseOfPart],
];

/**
 * Reads what a query names: 3.1.2, p. 57 or 57, 第三章第一节, chapter 3 section 1, in any language; undefined when it names
 * nothing. Whether the plan has it is for the caller to see.
 */
export function destinationOf(typed: string): Destination | undefined {
  const query = plain(typed);
  for (const [pattern, to] of [...Object.values(FORMS).flat(), ...BY_NUMBER]) {
    const numbers = pattern.exec(query)?.slice(1).map(numberOf);
    if (numbers?.every((n): n is number => n !== undefined && n >= 0)) return to(numbers);
  }
  return undefined;
}
