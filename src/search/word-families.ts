import { stemmer } from 'stemmer';
import { american } from './spelling.ts';

/**
 * Beginnings of words that Porter's rule throws together with others that mean something else (community with communication): what
 * begins so has a stem of its own. Found by reading all groups of the translation's words with one stem.
 */
export const APART: readonly string[] = [
  'authoriz',
  'communicat',
  'communis',
  'communit',
  'contentment',
  'customer',
  'customiz',
  'emergenc',
  'engineer',
  'generat',
  'importan',
  'informal',
  'integrit',
  'internal',
  'mobiliz',
  'organic',
  'organiz',
  'respectiv',
  'several',
  'socialis',
  'subsidi',
  'successi',
  'terminat',
  'universal',
  'vegetat',
];
const apart = new RegExp(`^(?:${APART.join('|')})`);

/** The stem of an English word, the same in British and American spelling, by Porter's rule; anything else as it is. */
export function stemOf(atom: string): string {
  if (!/^[a-z]+$/.test(atom)) return atom;
  const word = american(atom);
  return apart.exec(word)?.[0] ?? stemmer(word);
}

/** Words made from others in ways that no rule tells: farmer is from farm, water is from nothing. */
export const DERIVED: ReadonlyMap<string, string> = new Map([
  ['actor', 'act'],
  ['broaden', 'broad'],
  ['builder', 'build'],
  ['buyer', 'buy'],
  ['cleaner', 'clean'],
  ['deepen', 'deep'],
  ['driver', 'drive'],
  ['farmer', 'farm'],
  ['grower', 'grow'],
  ['growth', 'grow'],
  ['herder', 'herd'],
  ['investor', 'invest'],
  ['leader', 'lead'],
  ['leadership', 'lead'],
  ['owner', 'own'],
  ['ownership', 'own'],
  ['strengthen', 'strength'],
  ['supplier', 'supply'],
  ['teacher', 'teach'],
  ['trader', 'trade'],
  ['user', 'use'],
  ['visitor', 'visit'],
  ['widen', 'wide'],
  ['worker', 'work'],
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
