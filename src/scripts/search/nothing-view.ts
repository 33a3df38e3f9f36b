import { languages, sourceLanguage } from '../../editions.ts';
import type { Corpus } from '../../search/corpus.ts';
import { exactHitsInTurns } from '../../search/exact.ts';
import { countedIn, inPlan } from '../../search/hit.ts';
import { inSimplified } from '../../search/forms.ts';
import { partialHits } from '../../search/partial.ts';
import type { Query } from '../../search/query.ts';
import { isChinese } from '../../search/is-chinese.ts';
import { inPlanOrder } from '../../search/rank.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { flatList } from './hits-view.ts';
import { pageLanguage, searchPageIn, spoken, words } from './page-data.ts';
import type { Question } from './question.ts';
import { corpusOf, loadVocabulary } from './sources.ts';
import { fragmentOf } from './state.ts';

/** A longer string than this, in atoms, is a quotation, and there is a better way to check it. */
const LONGEST_SEARCH = 24;

/**
 * What helps on when nothing was found: the ways to other searches, and the clauses that hold a part of the query, those in `shown`
 * left out.
 */
export async function nothingView(question: Question, shown: ReadonlySet<string>): Promise<HTMLElement[]> {
  const { state, query, corpus, language } = question;
  const helpful: HTMLElement[] = [];
  // Chinese is found in the Chinese text, whoever asks.
  if (!isChinese(state.query)) helpful.push(...(await inTranslations(question)));
  if (query.terms.some(({ atoms }) => atoms.length > LONGEST_SEARCH)) {
    helpful.push(element('p', {}, element('a', { href: fragmentOf({ ...state, view: 'quotation' }) }, words.quotationView)));
  }
  return [...helpful, ...(await partialView(corpus, query, language.lang, 1, shown))];
}

/** The passages that hold parts of a query, so many `atLeast`, those in `shown` left out; nothing where there are none. */
export async function partialView(
  corpus: Corpus,
  query: Query,
  lang: string,
  atLeast = 1,
  shown?: ReadonlySet<string>,
): Promise<HTMLElement[]> {
  const table = (await loadVocabulary()).simplified[sourceLanguage.tag] ?? {};
  // In traditional characters nothing would be a part of it but what they share with the plan's.
  const terms = query.terms.map((term) => ({ ...term, ...inSimplified(term, table)[0] }));
  const { parts, hits, most } = await partialHits(corpus, { ...query, terms }, shown);
  if (!hits.length || most < atLeast) return [];
  const title = element('h2', {}, ...spoken(beyondWords().partialTitle(query.terms.length, parts, most)));
  return [element('section', { class: 'partial' }, title, await flatList(inPlanOrder(hits), lang))];
}

/** The ways to the searches in other languages where they find what this one does not. */
async function inTranslations({ query, state }: Question): Promise<HTMLElement[]> {
  const others = languages.filter((language) => language !== pageLanguage && language !== sourceLanguage);
  const found = await Promise.all(
    others.map(async (language) => {
      const pages = await corpusOf(language).pagesHolding(query.terms.map(({ atoms }) => atoms));
      return { language, hits: inPlan(await exactHitsInTurns(pages, query)) };
    }),
  );
  return found
    .filter(({ hits }) => hits.length)
    .map(({ language, hits }) => {
      const href = searchPageIn(language) + fragmentOf(state);
      return element('p', {}, element('a', { href }, beyondWords().inTranslation(language.tag, countedIn(hits), hits.length)));
    });
}
