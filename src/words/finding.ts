import type { Language } from '../editions.ts';
import type { Computed, ComputedUnit } from '../reference/consistency/computed.ts';
import type { Finding } from '../reference/consistency/finding.ts';
import { nameIn } from '../vocabulary/name.ts';
import { wordsOf } from './words.ts';

type Arithmetic = NonNullable<Finding['candidate']>;

/** A finding's headline; a value of ours in it is marked as computed, a range of ours stands as it is. */
export function headlineText({ headline, candidate }: Finding, language: Language): string {
  const { computed: [first] = [], allowed: [range] = [] } = candidate ?? {};
  return headline[language.tag]
    .replace('{computed}', () => (first ? wordsOf(language).consistency.computedMark(resultText(first, language)) : ''))
    .replace('{allowed}', () => (range ? countedText(`${range.from}–${range.to}`, range.unit, language) : ''));
}

/** The lines of a candidate's arithmetic, each as a sentence. */
export const computedTexts = ({ computed = [] }: Arithmetic, language: Language): string[] =>
  computed.map((line) => wordsOf(language).consistency.computed(line.expression, resultText(line, language)));

/** What the printed digits allow, a sentence for each value. */
export const allowedTexts = ({ allowed = [] }: Arithmetic, language: Language): string[] =>
  allowed.map((each) => wordsOf(language).consistency.allowed(each, wordsOf(language).consistency.counted('', each.unit, named(language))));

const resultText = ({ result, unit }: Computed, language: Language): string => countedText(result, unit, language);

/** A number with what it counts in. */
export const countedText = (number: string, unit: ComputedUnit, language: Language): string =>
  wordsOf(language).consistency.counted(number, unit, named(language));
const named = (language: Language) => (unit: ComputedUnit & object) => nameIn(unit, language);
