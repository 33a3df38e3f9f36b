import type { ReadAs, Reading } from '../../search/read-as.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { spoken } from './page-data.ts';

/** How many are named, one after the other; of more the number is said. */
const NAMED = 6;

/** Which characters of a text were read as others, each said; nothing where it was read as it was typed. */
export function readAsView({ others, marks, invisible }: ReadAs, attributes = { class: 'total' }): HTMLElement[] {
  const { readAs, marksReadAs, invisible: leftOut } = beyondWords();
  const named = (readings: readonly Reading[], say: typeof readAs) =>
    readings.length ? [say(readings.slice(0, NAMED), Math.max(0, readings.length - NAMED))] : [];
  const said = [...named(others, readAs), ...named(marks, marksReadAs), ...(invisible ? [leftOut] : [])];
  return said.length ? [element('p', attributes, ...spoken(said.join(' ')))] : [];
}
