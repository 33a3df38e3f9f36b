import { stemmer } from 'stemmer';
import { IRREGULAR } from './irregular-verbs.ts';
import { american } from './spelling.ts';

/**
 * Beginnings of words that Porter's rule throws together with others that mean something else (community with communication): what
 * begins so has a stem of its own; so have words in -us, of whose forms the rule makes two stems. Found by reading all groups of the
 * translation's words with one stem.
 */
export const APART: readonly string[] = [
  'activit',
  'authoriz',
  'boarding',
  'campus',
  'collectiv',
  'communicat',
  'communis',
  'communit',
  'container',
  'contentment',
  'customer',
  'customiz',
  'direction',
  'emergenc',
  'engineer',
  'focus',
  'generat',
  'importan',
  'informal',
  'initiative',
  'integrit',
  'internal',
  'mechanism',
  'meeting',
  'mobiliz',
  'news',
  'officer',
  'organic',
  'organiz',
  'positiv',
  'prospecting',
  'publication',
  'publici',
  'respectiv',
  'securities',
  'several',
  'socialis',
  'squarely',
  'subsidi',
  'successi',
  'surplus',
  'terminat',
  'universal',
  'utilit',
  'vegetat',
  'virus',
  'wellness',
];
const apart = new RegExp(`^(?:${APART.join('|')})`);

/** The stem of an English word, the same in British and American spelling, by Porter's rule; anything else as it is. */
export function stemOf(atom: string): string {
  if (!/^[a-z]+$/.test(atom)) return atom;
  const word = american(atom);
  return apart.exec(word)?.[0] ?? stemmer(word);
}

/** The languages whose words are found by their stems, too. */
export const STEMS: Readonly<Record<string, (atom: string) => string>> = { en: stemOf };

/** Words, by their stems, made from others in ways that no rule tells: farmer is from farm, water is from nothing. */
const MADE: readonly (readonly [stem: string, from: string])[] = [
  ['actor', 'act'],
  ['analyzi', 'analyse'],
  ['broaden', 'broad'],
  ['builder', 'build'],
  ['buse', 'bus'],
  ['buyer', 'buy'],
  ['cleaner', 'clean'],
  ['coverag', 'cover'],
  ['deepen', 'deep'],
  ['deliveri', 'deliver'],
  ['driver', 'drive'],
  ['farmer', 'farm'],
  ['grower', 'grow'],
  ['growth', 'grow'],
  ['guidanc', 'guide'],
  ['harden', 'hard'],
  ['heater', 'heat'],
  ['herder', 'herd'],
  ['investor', 'invest'],
  ['leader', 'lead'],
  ['leadership', 'lead'],
  ['owner', 'own'],
  ['ownership', 'own'],
  ['payment', 'pay'],
  ['recoveri', 'recover'],
  ['seeker', 'seek'],
  ['shorten', 'short'],
  ['storag', 'store'],
  ['straighten', 'straight'],
  ['strengthen', 'strength'],
  ['supplier', 'supply'],
  ['teacher', 'teach'],
  ['tighten', 'tight'],
  ['trader', 'trade'],
  ['treatment', 'treat'],
  ['user', 'use'],
  ['visitor', 'visit'],
  ['wareh', 'warehouse'],
  ['widen', 'wide'],
  ['worker', 'work'],
];
/** The word that each is from, irregular forms of verbs among them. */
export const DERIVED: ReadonlyMap<string, string> = new Map([
  ...MADE,
  ...Array.from(IRREGULAR, ([form, verb]) => [stemOf(form), verb] as const),
]);

/**
 * What all words of an English word's family have in common: its stem without -ism and -ist (tourism and tourist as tour, but not consist),
 * and that of the word that it is made from.
 */
export function familyOf(atom: string): string {
  const stem = stemOf(atom);
  const origin = DERIVED.get(stem);
  return origin ? stemOf(origin) : stem.replace(/^([a-z]{2,}[^s])is[mt]$/, '$1');
}
