import { exactHits } from '../../search/exact.ts';
import { totalOf, type SearchPage } from '../../search/hit.ts';
import { languageOfQuery, readQuery, type Query } from '../../search/query.ts';
import { element } from '../element.ts';
import { destinationAddress } from './destination.ts';
import { filtered, filters } from './filters.ts';
import { kindCounts, showHits } from './hits-view.ts';
import { langOf, own, searched, words } from './page.ts';
import type { Places } from './show.ts';
import { corpusOf, loadVocabulary } from './sources.ts';
import { fragmentOf, type State } from './state.ts';

/** Answers a query: the exact set first, with nothing loaded that it does not need; then what stands beside it, or helps on when there is nothing. Throws when the text cannot be had. */
export async function answer(state: State, sent: boolean, { status, choices, results, after }: Places, current: () => boolean): Promise<void> {
  const language = languageOfQuery(state.query, own);
  const lang = langOf[language]!;
  const query = readQuery(state.query);
  const corpus = corpusOf(language);
  const destination = await destinationAddress(state.query);
  if (!current()) return;
  if (destination && sent) return location.replace(destination);
  if (destination) choices.append(element('p', {}, element('a', { href: destination, class: 'hit' }, words.goTo(state.query))));
  let whole = false;
  const begin = (pages: readonly SearchPage[]) => {
    if (current() && state.view === 'hits') void showHits(results, filtered(exactHits(pages, query), state), lang, () => current() && !whole);
  };
  const all = query.terms.length ? exactHits(await corpus.pagesHolding(query.terms.map(({ atoms }) => atoms), begin), query) : [];
  if (!current()) return;
  whole = true;
  results.replaceChildren();
  if (standTogether(query) && all.some(({ asOneString }) => asOneString)) choices.append(oneStringLink(query, state));
  if (all.length) {
    const hits = filtered(all, state);
    status.textContent = words.found(bare(state.query), totalOf(hits), kindCounts(hits));
    choices.append(filters(all, state));
    if (state.view === 'hits') await showHits(results, hits, lang, current);
    else {
      const { showConcordance } = await import('./concordance-view.ts');
      if (current()) showConcordance(results, hits, state, lang);
    }
  }
  // What was found is drawn before more asks for the line.
  await new Promise((resume) => setTimeout(resume));
  const [{ besideView, hitsBeside, nothingView, otherForms }, vocabulary] = await Promise.all([import('./beyond.ts'), loadVocabulary()]);
  if (!current()) return;
  if (!query.terms.length) status.textContent = words.hint;
  else if (!all.length) status.textContent = words.nothing(bare(state.query), searched[language]!, otherForms(query, vocabulary, language));
  const beside = await hitsBeside(corpus, query, vocabulary, language);
  const shown = new Set(beside.flatMap(({ hits }) => hits.map(({ passage }) => passage.id)));
  const helpful = all.length || destination ? [] : await nothingView(state, query, corpus, vocabulary, lang, shown);
  if (current()) after.append(...(beside.length ? [besideView(beside, lang, !all.length)] : []), ...helpful);
}

/** A query as it is quoted in a sentence: what is wholly in quotation marks has them already. */
const bare = (typed: string) => typed.replace(/^["“]([^"“”]*)["”]$/, '$1');

/** Whether a query's words are found apart, and might stand together. */
const standTogether = ({ terms }: Query) => terms.length > 1 && !terms.some(({ quoted }) => quoted);

/** Several words found apart that also stand together: a search for them as one string is one step away. */
function oneStringLink({ terms }: Query, state: State): HTMLElement {
  const query = `"${terms.map(({ text }) => text).join(' ')}"`;
  return element('p', {}, element('a', { href: fragmentOf({ ...state, query }) }, words.asOneString(query)));
}
