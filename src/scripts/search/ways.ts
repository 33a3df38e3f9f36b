// Ways on from an answer to another question.
import { languages, type Language } from '../../editions.ts';
import type { Query } from '../../search/query.ts';
import { searchWordsOf } from '../../words/search.ts';
import { element } from '../element.ts';
import { pageLanguage, searchPageIn, spoken, words } from './page-data.ts';
import type { Question } from './question.ts';
import { fragmentOf, type State } from './state.ts';

/** Whether a query's words are found apart, and might stand together. */
export const standTogether = ({ terms }: Query) => terms.length > 1 && !terms.some(({ quoted }) => quoted);

/** Several words found apart that also stand together, so often: a search for them as one string is one step away. */
export function oneStringWay({ terms }: Query, state: State, occurrences: number): HTMLElement {
  const text = terms
    .map((term) => term.text)
    .join(' ')
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  return way(fragmentOf({ ...state, query: `"${text}"` }), words.asOneString(text, occurrences));
}

/** Chinese that is asked for elsewhere is answered on the Chinese page, too, in its own words. */
export function ownPageWay({ state, language }: Question): HTMLElement {
  const link = element('a', { href: searchPageIn(language) + fragmentOf(state), lang: language.lang, hreflang: language.lang });
  link.append(searchWordsOf(language).onThisPage(state.query));
  return element('p', {}, link);
}

/**
 * Who was sent here from a page of another language, as Chinese is from an English one, or reads another with their browser and was sent
 * from a page of several, gets the same answer there, too.
 */
export function readersPageWay({ state }: Question): HTMLElement[] {
  const cameFrom = (each: Language) => document.referrer.startsWith(searchPageIn(each).replace(/search\/$/, ''));
  const reads = (each: Language) => navigator.language.split('-')[0] === each.lang.split('-')[0];
  const others = languages.filter((each) => each !== pageLanguage);
  const ofSeveral = document.referrer.startsWith(location.origin) && !isOwnPage(document.referrer);
  const from = others.find(cameFrom) ?? (ofSeveral ? others.find(reads) : undefined);
  if (!from) return [];
  const link = element('a', { href: searchPageIn(from) + fragmentOf(state), lang: from.lang, hreflang: from.lang });
  link.append(searchWordsOf(from).sameInThisLanguage);
  return [element('p', {}, link)];
}

/** Whether a page is of this page's own language. */
const isOwnPage = (address: string) => address.startsWith(location.origin + location.pathname.replace(/search\/$/, ''));

const way = (href: string, said: string) => element('p', {}, element('a', { href }, ...spoken(said)));
