import { atomsOf, findRow } from '../atoms.ts';
import { inSimplified, otherSpellings, type SearchVocabulary } from '../forms.ts';
import type { Query } from '../query.ts';
import type { KnownWords } from './thing.ts';

/** A query in one wording, word by word: as it was typed, or with words of it in another form. */
export interface Wording {
  words: string[][];
  /** The plan's words that stand in it instead of the reader's. */
  instead?: KnownWords;
}

/** The digits of years in Chinese numerals: 二〇三五年. */
const DIGITS = new Map([...'〇一二三四五六七八九'].map((numeral, digit) => [numeral, String(digit)]));
const YEARS = /[一二三四五六七八九〇零]{4}(?=年)/g;
const inDigits = (text: string) => text.replace(YEARS, (years) => Array.from(years, (each) => DIGITS.get(each) ?? '0').join(''));

/**
 * The ways to word a query: as typed, years in digits; in simplified characters; with the plan's words instead of known ones; with each place
 * in its other spellings.
 */
export function wordingsOf(query: Query, { spellings, simplified }: SearchVocabulary, known: readonly KnownWords[]): Wording[] {
  const terms = query.terms.map(({ text }) => ({ text: inDigits(text), atoms: atomsOf(inDigits(text)).values }));
  const words = terms.map(({ atoms }) => atoms);
  const simple = terms.map((term) => Object.values(simplified).flatMap((each) => inSimplified(term, each))[0]?.atoms ?? term.atoms);
  const whole = { text: query.terms.map(({ text }) => text).join(' '), atoms: words.flat() };
  const typed = whole.text.toLowerCase();
  // A quick look first: most queries name no place.
  const named = Object.values(spellings).flatMap((each) =>
    each.filter((forms) => forms.some((form) => typed.includes(form.toLowerCase()))),
  );
  const spelled = otherSpellings(whole, named);
  return [
    { words },
    ...(simple.some((atoms, i) => atoms !== words[i]) ? [{ words: simple }] : []),
    ...inPlanWords(whole.atoms, known),
    ...spelled.map(({ atoms }) => ({ words: [atoms] })),
  ];
}

/** A row of atoms with the plan's words instead of known ones, one replacement each. */
function inPlanWords(atoms: readonly string[], known: readonly KnownWords[]): Wording[] {
  return known.flatMap((instead): Wording[] => {
    const row = atomsOf(instead.form).values;
    const [at] = findRow(atoms, row);
    if (at === undefined) return [];
    const around = [atoms.slice(0, at), atomsOf(instead.plan).values, atoms.slice(at + row.length)];
    return [{ words: around.filter(({ length }) => length), instead }];
  });
}

/** A query in the plan's words instead of known ones: what the passages near it hold. */
export function queriesInPlanWords(query: Query, known: readonly KnownWords[]): { query: Query; instead: KnownWords }[] {
  if (query.terms.some(({ quoted }) => quoted)) return [];
  const atoms = query.terms.flatMap((term) => term.atoms);
  return inPlanWords(atoms, known).map(({ words, instead }) => ({
    query: { ...query, terms: words.map((each) => ({ text: each.join(' '), atoms: each, quoted: false })) },
    instead: instead!,
  }));
}
