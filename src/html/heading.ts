import { sourceLanguage } from '../editions.ts';
import type { Unit } from '../plan/model.ts';
import { escapeHtml } from './passage.ts';

/** A heading's number and title. */
export const headingHtml = ({ number, title }: Pick<Unit, 'number' | 'title'>) =>
  `<span class="unit-number">${number}</span> ${escapeHtml(title)}`;
export const headingText = ({ number, title }: Unit) => `${number} ${title}`;

const words = new Intl.Segmenter(sourceLanguage.lang, { granularity: 'word' });

/**
 * The same with places where a line may end: Chinese, which has no spaces, only between words, so that no word of a large heading is cut;
 * punctuation stays with the word before it.
 */
export function headingBySense({ number, title, original }: Unit): string {
  if (original) return headingHtml({ number, title });
  const pieces = [...words.segment(title)].map(({ segment, isWordLike }, i) => (i && isWordLike ? '<wbr>' : '') + escapeHtml(segment));
  return `<span class="unit-number">${number}</span> ${pieces.join('')}`;
}
