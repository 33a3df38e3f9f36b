import { atomsOf, findRow } from '../atoms.ts';
import { formsOf, type SearchVocabulary } from '../forms.ts';
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
 * The ways to word a query: as typed, years in digits; with the plan's words instead of known ones; in the other forms that search knows.
 */
export function wordingsOf(query: Query, vocabulary: SearchVocabulary, known: readonly KnownWords[]): Wording[] {
  const words = query.terms.map(({ text }) => atomsOf(inDigits(text)).values);
  const whole = {
    text: query.terms.map(({ text }) => text).join(' '),
    atoms: words.flat(),
    quoted: query.terms.some(({ quoted }) => quoted),
  };
  // A name that every object has is a plain word and has no other form.
  const plain = whole.atoms.some((atom) => atom in Object.prototype);
  const forms = plain ? [] : Object.keys(vocabulary.spellings).flatMap((language) => formsOf(whole, vocabulary, language));
  return [{ words }, ...inPlanWords(whole.atoms, known), ...forms.map(({ atoms }) => ({ words: [atoms] }))];
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
