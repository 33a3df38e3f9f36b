import type { hitsBeside } from '../../search/beside.ts';
import { element } from '../element.ts';
import { countsOf, flatList } from './hits-view.ts';
import { words } from './page-data.ts';

/**
 * What is found in other forms than the query's, each kind under its own label and count; closed until the reader opens
 * it, unless nothing else was found.
 */
export function besideView(kinds: Awaited<ReturnType<typeof hitsBeside>>, lang: string, open: boolean): HTMLElement {
  const lists = kinds.map(({ kind, hits }) => {
    const summary = element('summary', {}, words.besideCount(words.beside[kind], countsOf(hits)));
    return element('details', { open: open && '' }, summary, flatList(hits, lang));
  });
  return element('section', { class: 'beside' }, element('h2', {}, words.besideTitle), ...lists);
}
