import { sourceLanguage, type Language } from '../editions.ts';
import type { Indicator } from '../plan/model.ts';
import type { Figure } from '../reference/figures/ledger.ts';
import type { MeasureUnit } from '../reference/figures/measures.ts';
import { amountText, datedText, isBound } from './figure.ts';
import { valueInFull } from './value-in-full.ts';
import { wordsOf } from './words.ts';

/** A value of an indicator with its unit: 22亿元, in a translation written out: RMB 2.2 billion. `indicator`: in that language. */
export function indicatorValue(value: number, { unit, original }: Indicator, units: readonly MeasureUnit[], language: Language): string {
  const printed = units.find(({ id }) => id === original?.unit);
  if (language === sourceLanguage || !printed) return `${value}${unit}`;
  // The row names its unit in its own words: hectares, where the list of units has ha.
  return valueInFull({ amount: { value }, unit: { ...printed, [language.tag]: unit } }, language);
}

function whenText(figure: Figure, language: Language): string {
  const dated = datedText(figure, language);
  return isBound(figure) ? dated : wordsOf(language).indicators.when(dated);
}

/** What a clause states of an indicator: its value, and when that holds. */
export function statedText(figure: Figure, language: Language): { value: string; when: string } {
  return {
    value: language === sourceLanguage ? amountText(figure, language) : valueInFull(figure, language),
    when: figure.years ? whenText(figure, language) : '',
  };
}
