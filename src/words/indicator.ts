import type { Language } from '../editions.ts';
import type { Indicator } from '../plan/model.ts';
import type { MeasureUnit } from '../reference/figures/measures.ts';
import type { Change } from '../reference/indicators/change.ts';
import { nameIn } from '../vocabulary/name.ts';
import { wordsOf } from './words.ts';

/** A value of an indicator, written out in a language: 22亿元, RMB 2.2 billion. `indicator` is in that language. */
export function inFull(value: number, { unit, original }: Indicator, units: readonly MeasureUnit[], language: Language): string {
  const printed = original?.unit ?? unit;
  const { factor, dimension } = units.find(({ id }) => id === printed) ?? { factor: 1, dimension: 'count' as const };
  // 万人次 counts 人次: a unit of factor 1 whose name ends the printed one; money needs none, its name stands before the number.
  const one = units.find((each) => each.factor === 1 && each.dimension === dimension && printed.endsWith(each.id));
  const multiple = one ?? ['money', 'usd'].includes(dimension);
  const whole = { value: Number((value * (multiple ? factor : 1)).toPrecision(12)), unit: one ? nameIn(one, language) : unit };
  return wordsOf(language).indicators.inFull({ value, unit, whole, dimension });
}

/** A computed number rounded half up, with its sign. */
export function signed(value: number, digits: number): string {
  // 12 significant digits take away what floating-point arithmetic adds, so that a half is a half.
  const rounded = Math.round(Number((Math.abs(value) * 10 ** digits).toPrecision(12))) / 10 ** digits;
  return `${signOf(value)}${rounded.toFixed(digits)}`;
}

const signOf = (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '');

/** How much an indicator changes, in a word: +3 points, +24.9%. */
export function changeText({ difference, relative, inPoints }: Change, language: Language): string {
  const words = wordsOf(language).indicators;
  if (difference === 0) return words.same;
  return inPoints ? words.points(`${signOf(difference)}${Math.abs(difference)}`) : `${signed(relative, 1)}%`;
}

/** All that is computed of it, as a sentence; `size`: a difference without its sign, written out. */
export function changeSentence(change: Change, size: (difference: number) => string, language: Language): string {
  const words = wordsOf(language).indicators;
  const { difference, yearly, inPoints } = change;
  const whole = changeText(change, language);
  if (inPoints || difference === 0) return words.changed([whole]);
  return words.changed([`${signOf(difference)}${size(Math.abs(difference))}`, whole, words.yearly(`${signed(yearly, 2)}%`)]);
}
