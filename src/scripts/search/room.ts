import { element } from '../element.ts';
import { words } from './page-data.ts';
import type { Question } from './question.ts';
import type { Slots } from './slots.ts';
import { standTogether } from './ways.ts';

/**
 * Keeps the room of all that comes after the first hits and stands before them, so that none of them moves: the picture (of two words
 * with a row and a label for each, and a table), the way to several words as one string, what takes the hits along, what narrows them.
 */
export function keepRoom({ choices, strokes, filters }: Slots, { language, query }: Question): void {
  const pair = query.terms.length === 2;
  for (const [i, row] of strokes.querySelectorAll<HTMLElement>('.row').entries()) {
    row.hidden = i > 0 && !pair;
    row.querySelector('p')!.textContent = pair ? '\u00a0' : '';
  }
  strokes.querySelector<HTMLElement>('.counts')!.hidden = !pair;
  strokes.hidden = false;
  // A beginning of the hits has kept it already.
  if (choices.querySelector('.take-hits')) return;
  choices.prepend(element('p', { class: 'total' }, words.scope(language.tag)));
  if (standTogether(query)) choices.append(element('p', { class: 'as-one' }, '\u00a0'));
  choices.append(element('div', { class: 'take-hits' }));
  filters.append(element('div', { class: 'room' }));
}
