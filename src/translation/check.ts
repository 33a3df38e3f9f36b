import type { LanguageTag } from '../editions.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { checkEnglish } from './check-english.ts';
import type { Mismatch, Pair } from './pairs.ts';

/** What only the knowledge of a language can check; a translation into a language without an entry is checked for its form alone. */
const LANGUAGE_CHECKS: Partial<Record<LanguageTag, (pair: Pair, vocabulary: Vocabulary) => Mismatch[]>> = { en: checkEnglish };

/**
 * Compares every pair: its form, and what the language's own check knows (quantities, terms, places); and no two clauses may have one
 * translation.
 */
export function checkPairs(pairs: readonly Pair[], vocabulary: Vocabulary, language: LanguageTag): Mismatch[] {
  const ofLanguage = LANGUAGE_CHECKS[language] ?? (() => []);
  return [...pairs.flatMap((pair) => [...ofLanguage(pair, vocabulary), ...formMismatches(pair)]), ...doubles(pairs)];
}

function formMismatches(pair: Pair): Mismatch[] {
  const { kind, original, translation, bold } = pair;
  const mismatches: Mismatch[] = [];
  const say = (check: 'length' | 'bold', wrong: string, right: string) => mismatches.push({ pair, check, string: check, wrong, right });
  const han = /\p{Script=Han}+/u.exec(translation);
  if (han) say('length', `“${han[0]}” stands in the translation`, 'words of its language');
  else if (!translation.trim() !== !original.trim()) say('length', 'the translation is empty', 'words where the Chinese has words');
  if (kind === 'clause' && bold.original !== bold.translation) {
    say('bold', `${bold.translation} bold stretches, and ${bold.original} in the Chinese`, 'bold where the Chinese is bold');
  }
  return mismatches;
}

/** A translation that stands under two different clauses. */
function doubles(pairs: readonly Pair[]): Mismatch[] {
  const seen = new Map<string, Pair>();
  return pairs.flatMap((pair): Mismatch[] => {
    const before = seen.get(pair.translation);
    seen.set(pair.translation, pair);
    if (!before || before.original === pair.original || pair.kind !== 'clause') return [];
    return [{ pair, check: 'length', string: 'length', wrong: `the same translation as ${before.id}`, right: 'a translation of its own' }];
  });
}
