import type { Language } from '../editions.ts';
import type { Change } from '../reference/indicators/change.ts';
import { wordsOf } from './words.ts';

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
