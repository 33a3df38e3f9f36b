import type { hitsBeside } from '../../search/beside.ts';
import { element } from '../element.ts';
import { countsOf, flatList } from './hits-view.ts';
import { words } from './page-data.ts';

/** What is found in other forms than the query's, each kind under its own label and count; closed until the reader opens it, unless nothing else was found. */
export const besideView = (kinds: Awaited<ReturnType<typeof hitsBeside>>, lang: string, open: boolean): HTMLElement =>
  element('section', { class: 'beside' }, element('h2', {}, words.besideTitle), ...kinds.map(({ kind, hits }) =>
    element('details', { open: open && '' }, element('summary', {}, words.besideCount(words.beside[kind], countsOf(hits))), flatList(hits, lang))));
