import { readAs } from '../../search/read-as.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { spoken } from './page-data.ts';

/** Which characters of a query were read as others, each said; nothing where it was read as it was typed. */
export function readAsView(query: string): HTMLElement[] {
  const { others, invisible } = readAs(query);
  const said = [...others.map(({ typed, read }) => beyondWords().readAs(typed, read)), ...(invisible ? [beyondWords().invisible] : [])];
  return said.length ? [element('p', { class: 'total' }, ...spoken(said.join(' ')))] : [];
}
