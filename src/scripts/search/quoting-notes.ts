import { exactHits } from '../../search/exact.ts';
import type { Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { flatList } from './hits-view.ts';
import { pageLanguage } from './page-data.ts';
import type { Question } from './question.ts';
import { corpusOf } from './sources.ts';

/**
 * Where another language's text is searched than the page's own: the notes of the page's language that quote what is asked for, those left
 * out that the exact set has. They are ours, and counted nowhere.
 */
export async function quotingNotes({ query, language }: Question, found: readonly Hit[]): Promise<HTMLElement[]> {
  if (language === pageLanguage || !query.terms.length) return [];
  const known = new Set(found.map(({ passage }) => passage.id));
  const pages = await corpusOf(pageLanguage).pagesHolding(query.terms.map(({ atoms }) => atoms));
  const notes = exactHits(pages, query).filter(({ passage: { kind, id } }) => kind === 'note' && !known.has(id));
  if (!notes.length) return [];
  const title = element('h2', {}, beyondWords().quotingNotes(notes.length));
  return [element('section', { class: 'quoting' }, title, await flatList(notes, pageLanguage.lang))];
}
