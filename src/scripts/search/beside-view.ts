import { BESIDE_KINDS, besideHits, besidePages, type SearchVocabulary } from '../../search/beside.ts';
import type { Corpus } from '../../search/corpus.ts';
import { totalOf } from '../../search/hit.ts';
import type { Query } from '../../search/query.ts';
import { element } from '../element.ts';
import { hitItem } from './hits-view.ts';
import { words } from './page.ts';

/** What is found in other forms than the query's, each kind under its own label and count; closed until the reader opens it, unless nothing else was found. */
export async function besideView(query: Query, corpus: Corpus, vocabulary: SearchVocabulary, language: string, lang: string, open: boolean): Promise<HTMLElement | undefined> {
  const pages = await besidePages(corpus, query, vocabulary, language);
  const kinds = BESIDE_KINDS.map((kind) => ({ kind, hits: besideHits(pages, query, kind, vocabulary, language) })).filter(({ hits }) => hits.length);
  if (!kinds.length) return undefined;
  return element('section', { class: 'beside' }, element('h2', {}, words.besideTitle), ...kinds.map(({ kind, hits }) =>
    element('details', { open: open && '' },
      element('summary', {}, words.besideCount(words.beside[kind], totalOf(hits), hits.length)),
      element('ol', { class: 'results' }, ...hits.map((hit) => hitItem(hit, lang))))));
}
