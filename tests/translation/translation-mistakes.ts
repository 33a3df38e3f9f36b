import { findEnglish, foldEnglish } from '../../src/vocabulary/forms.ts';
import type { Pair } from '../../src/translation/pairs.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';
import type { seeded } from '../kit/seeded.ts';

type Random = ReturnType<typeof seeded>;
/** Makes one mistake in a pair's English; undefined when the pair has nothing of the kind. `pairs` are all, to take other words from. */
type Mistake = (pair: Pair, random: Random, vocabulary: Vocabulary, pairs: readonly Pair[]) => string | undefined;

/** Changes the match of a pattern drawn at random. */
function atMatch(text: string, pattern: RegExp, random: Random, change: (match: RegExpExecArray) => string): string | undefined {
  const matches = [...text.matchAll(pattern)];
  if (!matches.length) return undefined;
  const match = random.pick(matches);
  return text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length);
}

const clauseOnly =
  (mistake: Mistake): Mistake =>
  (pair, ...rest) =>
    pair.kind === 'clause' ? mistake(pair, ...rest) : undefined;

/** Puts other words where a strict entry's English stands, everywhere in the pair. */
const replaceEntry =
  (list: 'terms' | 'places', by: (random: Random, vocabulary: Vocabulary, own: readonly string[]) => string): Mistake =>
  ({ original, translation }, random, vocabulary) => {
    if (/[“”]/.test(translation)) return undefined;
    const strict = vocabulary[list].filter(({ check, zh }) => check === 'strict' && zh.some((form) => original.includes(form)));
    if (!strict.length) return undefined;
    const { en } = random.pick(strict);
    const places = findEnglish(foldEnglish(translation), en);
    if (!places.length) return undefined;
    return places.reduceRight((text, { start, end }) => text.slice(0, start) + by(random, vocabulary, en) + text.slice(end), translation);
  };

const otherPlace = (random: Random, { places }: Vocabulary, own: readonly string[]): string => {
  const other = random.pick(places.filter(({ check, en }) => check === 'strict' && !en.some((form) => own.includes(form)))).en[0]!;
  return own.some((form) => other.toLowerCase().includes(form.toLowerCase())) ? 'Otherplace' : other;
};

/** The seeded mistakes of a translation, by kind. */
export const MISTAKES: Record<string, Mistake> = {
  'a changed digit': ({ translation }, random) =>
    atMatch(translation, /\d/g, random, ([digit]) => String((Number(digit) + 1 + random.below(8)) % 10)),
  'a digit lost': ({ translation }, random) => atMatch(translation, /\d{2,}/g, random, ([digits]) => digits.slice(1)),
  'a lost 万': ({ translation }, random) =>
    atMatch(translation, /\d{1,3}(?:,\d{3})+/g, random, ([number]) => String(Number(number.replaceAll(',', '')) / 10_000)),
  'a magnitude word changed': ({ translation }, random) =>
    atMatch(translation, /\b(million|billion)\b/g, random, ([word]) => (word === 'million' ? 'billion' : 'million')),
  'a percentage made points': ({ translation }, random) =>
    atMatch(translation, /(\d)%/g, random, ([, digit]) => `${digit} percentage points`),
  'a quantity added': clauseOnly(({ translation }) => `${translation} This concerns 4,321 households.`),
  'a place left out': clauseOnly(replaceEntry('places', () => 'that place')),
  'a swapped place': clauseOnly(replaceEntry('places', otherPlace)),
  'a strict term reworded': replaceEntry('terms', () => 'the relevant matters'),
  'a clause untranslated': clauseOnly(({ original }) => original),
  'a clause empty': clauseOnly(() => ''),
  'half of a clause left out': clauseOnly(({ original, translation }) =>
    original.length > 60 ? translation.slice(0, translation.length * 0.4) : undefined,
  ),
  'a clause translated twice': clauseOnly(({ original, translation }) =>
    original.length > 60 ? `${translation} ${translation}` : undefined,
  ),
  'the translation of another clause': clauseOnly(
    (pair, random, _, pairs) =>
      random.pick(pairs.filter(({ kind, translation }) => kind === 'clause' && translation !== pair.translation)).translation,
  ),
};
