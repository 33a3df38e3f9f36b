import { inLanguage, sourceLanguage, type Language } from '../editions.ts';
import type { PassageEntry } from '../plan/entries.ts';
import type { Unit } from '../plan/model.ts';
import { tableIn } from '../plan/tables.ts';
import { lineage } from '../plan/traverse.ts';
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

/**
 * Where a passage stands, in the plan's words: the headings above it, the part's by its number where more follow; of a row of a table, the
 * table's title and its category, too.
 */
export function whereText(entry: PassageEntry, language: Language): string {
  const unit = inLanguage<Unit>(entry.unit, language);
  const [part, ...below] = lineage(unit) as [Unit, ...Unit[]];
  const headings = below.length ? [part.number, ...below.map(headingText)] : [headingText(part)];
  const where = headings.join(' › ');
  if (entry.kind === 'clause') return where;
  const { category } = inLanguage<{ category: string }>(entry.row, language);
  return [where, tableIn(unit)!.title, category].join(' · ');
}
