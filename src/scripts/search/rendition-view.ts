import type { Language } from '../../editions.ts';
import type { Hit } from '../../search/hit.ts';
import type { Renderings } from '../../search/renditions.ts';
import { element } from '../element.ts';
import { appendMarked } from './excerpt.ts';
import { spoken } from './page-data.ts';
import { takingWords } from './taking-words.ts';

/** All of a passage's words in another language, what is known to stand for the words of the query marked in them. */
export function renditionText(rendition: Hit | undefined, { tag, lang }: Language): HTMLElement {
  if (!rendition) return element('p', { class: 'words', 'data-also': tag }, takingWords().notThere(tag));
  const words = element('p', { class: 'words said', lang, 'data-also': tag });
  for (const [cell, text] of rendition.passage.cells.entries()) {
    if (cell) words.append(element('span', { class: 'between' }, ' / '));
    appendMarked(words, text, rendition.marks[cell]!, [0, text.length]);
  }
  return words;
}

/** What the marks in a language are: the vocabulary's forms, or none where it has no entry. */
export function marksSentence({ asked, forms }: Renderings, query: readonly string[], { tag, lang }: Language): HTMLElement {
  if (!forms.length) return element('p', { class: 'total' }, ...spoken(takingWords().notMarked(tag, query)));
  const [before, after] = takingWords().marked(tag, asked, '\u0000').split('\u0000') as [string, string];
  const listed = forms.flatMap(({ text }, i) => [i > 0 && ', ', element('span', { lang }, text)]);
  return element('p', { class: 'total' }, ...spoken(before), ...listed, ...spoken(after));
}
