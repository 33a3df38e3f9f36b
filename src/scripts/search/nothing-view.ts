import type { SearchVocabulary } from '../../search/forms.ts';
import type { Corpus } from '../../search/corpus.ts';
import { partialHits } from '../../search/partial.ts';
import { exactHits } from '../../search/exact.ts';
import { totalOf } from '../../search/hit.ts';
import { isChinese, type Query } from '../../search/query.ts';
import { element } from '../element.ts';
import { flatList } from './hits-view.ts';
import { langOf, own, spoken, words } from './page-data.ts';
import { corpusOf } from './sources.ts';
import { fragmentOf, type State } from './state.ts';

/** A longer string than this, in atoms, is a quotation, and there is a better way to check it. */
const LONGEST_SEARCH = 24;

/** What helps on when nothing was found: the vocabulary's words, and the clauses that hold a part of the query, those already shown left out. */
export async function nothingView(state: State, query: Query, corpus: Corpus, vocabulary: SearchVocabulary, lang: string, shownAlready: ReadonlySet<string>): Promise<HTMLElement[]> {
  const shown: HTMLElement[] = [];
  const entries = vocabularyEntries(state.query, vocabulary);
  if (entries.length) {
    const link = (text: string, of: string) => element('a', { href: fragmentOf({ query: text, view: 'hits', order: 'plan' }), lang: of }, text);
    shown.push(element('section', {}, element('h2', {}, words.vocabulary),
      element('ul', { class: 'entries' }, ...entries.map(([zh, en]) => element('li', {}, link(zh[0]!, langOf['zh']!), ' — ', link(en[0]!, langOf['en']!))))));
  }
  if (own === 'zh' && !isChinese(state.query)) shown.push(...(await inEnglish(query)));
  if (query.terms.some(({ atoms }) => atoms.length > LONGEST_SEARCH)) shown.push(element('p', {}, element('a', { href: fragmentOf({ ...state, view: 'quotation' }) }, words.quotationView)));
  const { parts, hits } = await partialHits(corpus, query, shownAlready);
  if (hits.length) shown.push(element('section', { class: 'partial' }, element('h2', {}, ...spoken(words.partialTitle(parts))), flatList(hits, lang)));
  return shown;
}

/** The way to the other language's search where it finds what this one does not. */
async function inEnglish(query: Query): Promise<HTMLElement[]> {
  const total = totalOf(exactHits(await corpusOf('en').pagesHolding(query.terms.map(({ atoms }) => atoms)), query));
  const across = document.querySelector<HTMLAnchorElement>('.languages a[lang="en"]')!;
  return total ? [element('p', {}, element('a', { href: across.href }, words.inEnglish(total)))] : [];
}

/** The entries that have the query as one of their forms; a capital or a quotation mark makes no difference. */
function vocabularyEntries(typed: string, { entries }: SearchVocabulary): SearchVocabulary['entries'] {
  const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/["“”]/g, '').trim();
  const wanted = bare(typed);
  return entries.filter(([zh, en]) => zh.some((form) => bare(form) === wanted) || en.some((form) => bare(form) === wanted));
}
