import { counted } from './counted.ts';
import type { RepeatWords } from '../zh/repeats.ts';

/** Our own words of the strings that passages share, in English. */
export const repeatsEn: RepeatWords = {
  heading: 'Same words elsewhere',
  characters: (n) => counted(n, 'character'),
  others: (n) => counted(n, 'more string'),
  rule: (least, most) =>
    `Chinese strings of ${least} characters or more that also stand in another clause, row or indicator, found by program. Marks ` +
    'within a sentence are left out; a number or a foreign word is one character. Strings that stand in more than ' +
    `${most} passages are not listed; headings are not compared.`,
};
