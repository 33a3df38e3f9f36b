import { atomsOf } from '../atoms.ts';
import { stemOf } from '../word-families.ts';
import { isWeighty } from '../rank.ts';

/** Words of a question that name nothing, by language: they are left out of what is looked for as long as something is left. */
const ASKING: Record<string, readonly string[]> = {
  en: 'how many|how much|how|what is|what are|what|which|where|who|the plan|target|targets|number of'.split('|'),
  zh: ['全县', '本县', '多少', '有哪些', '哪些', '什么', '是', '吗'],
};
const asking = Object.values(ASKING).flatMap((phrases) => phrases.map((phrase) => atomsOf(phrase).values));
const YEAR = /^(?:19|20)\d\d$/;

/** Latin letters without their marks: Ürümqi as Urumqi. */
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** The atoms of a text as names are compared: without marks on letters and without words that stand everywhere, English by its stems. */
export const keysOf = (text: string): string[] => keysOfAtoms(atomsOf(withoutMarks(text)).values);

/** The same of atoms. */
export const keysOfAtoms = (atoms: readonly string[]): string[] => {
  const keys = atoms.filter((atom) => isWeighty([atom]) && !/^[。;?!]$/.test(atom)).map((atom) => stemOf(withoutMarks(atom)));
  return keys;
};

/** A row of atoms without years and words of asking; all of it where nothing else is left. */
export function withoutAsking(atoms: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const phrase = asking.find((each) => each.every((value, k) => atoms[i + k] === value));
    if (phrase) i += phrase.length - 1;
    else if (!YEAR.test(atoms[i]!)) kept.push(atoms[i]!);
    else if (atoms[i + 1] === '年') i++;
  }
  return kept.length ? kept : [...atoms];
}
