import type { Language } from '../editions.ts';
import type { Pace } from '../reference/indicators/pace.ts';
import { signed } from './change.ts';
import { valueText } from './figure.ts';

/** Both rates without a sign: that they are yearly growths is what is said of all of them. */
export function paceTexts(
  { figure: { relation: _, ...figure }, computed }: Pace,
  language: Language,
): { stated: string; computed: string } {
  return { stated: `${valueText(figure, language)}%`, computed: `${signed(computed, 2).replace('+', '')}%` };
}
