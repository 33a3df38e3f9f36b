import type { Language } from '../editions.ts';

/** The first Chinese character of each pinyin initial in the collation's order: a term stands under the last that is not after it. */
const PINYIN_INITIALS: readonly (readonly [string, string])[] = [
  ['阿', 'A'],
  ['八', 'B'],
  ['嚓', 'C'],
  ['哒', 'D'],
  ['妸', 'E'],
  ['发', 'F'],
  ['旮', 'G'],
  ['哈', 'H'],
  ['讥', 'J'],
  ['咔', 'K'],
  ['垃', 'L'],
  ['妈', 'M'],
  ['拏', 'N'],
  ['噢', 'O'],
  ['妑', 'P'],
  ['七', 'Q'],
  ['呥', 'R'],
  ['仨', 'S'],
  ['他', 'T'],
  ['屲', 'W'],
  ['夕', 'X'],
  ['丫', 'Y'],
  ['帀', 'Z'],
];
/** Beginnings of terms whose first character the collation takes in another reading, with a character that is read as it should be. */
const READINGS: readonly (readonly [string, string])[] = [
  ['长', '常'],
  ['行业', '航'],
  ['畜牧', '序'],
  ['省身', '醒'],
];

/**
 * How the forms of terms are ordered in a language, quotation marks aside: Chinese by pinyin, others by their alphabet; and the letter
 * that a form stands under.
 */
export function termOrder(language: Language): { compare(a: string, b: string): number; initialOf(form: string): string } {
  // The order of zh-CN is by pinyin.
  const { compare } = new Intl.Collator(language.lang, { ignorePunctuation: true });
  const key = (form: string) => {
    const word = form.replace(/[“”"‘’]/g, '').replace(/^[《（]/, '');
    const reading = READINGS.find(([beginning]) => word.startsWith(beginning));
    return reading ? reading[1] + word.slice(1) : word;
  };
  return {
    compare: (a, b) => compare(key(a), key(b)),
    initialOf(form) {
      const first = key(form)[0]!;
      if (!/\p{Script=Han}/u.test(first)) return /[a-z]/i.test(first) ? first.toUpperCase() : '0–9';
      return PINYIN_INITIALS.filter(([character]) => compare(character, first) <= 0).at(-1)?.[1] ?? 'A';
    },
  };
}
