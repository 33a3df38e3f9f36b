import { isNumber } from '../../search/go-to.ts';
import { exactHits } from '../../search/exact.ts';
import { totalOf, type SearchPage } from '../../search/hit.ts';
import { languageOfQuery, readQuery, type Query } from '../../search/query.ts';
import { element } from '../element.ts';
import { destinationAddress } from './destination.ts';
import { chosenFilters, filtered, filters } from './filters.ts';
import { kindCounts, showHits } from './hits-view.ts';
import { langOf, own, searched, spoken, words } from './page-data.ts';
import type { Places } from './show.ts';
import { corpusOf, loadVocabulary } from './sources.ts';
import { fragmentOf, type State } from './state.ts';

/** Answers a query: the exact set first, with nothing loaded that it does not need; then what stands beside it, or helps on when there is nothing. Throws when the text cannot be had. */
export async function answer(state: State, sent: boolean, { status, choices, results, after }: Places, current: () => boolean): Promise<void> {
  const query = readQuery(state.query);
  const language = languageOfQuery(query, own);
  const lang = langOf[language]!;
  const asked = words.asked(query.terms.map(({ text }) => text), query.without.map(({ text }) => text));
  const corpus = corpusOf(language);
  const destination = await destinationAddress(state.query);
  if (!current()) return;
  if (destination && sent && !isNumber(state.query)) return location.replace(destination);
  if (destination) choices.append(element('p', {}, element('a', { href: destination, class: 'hit' }, ...spoken(words.goTo(state.query)))));
  let whole = false;
  const begin = (pages: readonly SearchPage[]) => {
    if (current() && state.view === 'hits') void showHits(results, filtered(exactHits(pages, query), state), lang, () => current() && !whole);
  };
  const all = query.terms.length ? exactHits(await corpus.pagesHolding(query.terms.map(({ atoms }) => atoms), begin), query) : [];
  if (!current()) return;
  whole = true;
  results.replaceChildren();
  const together = all.reduce((sum, { passage, asOneString }) => sum + (passage.kind === 'note' ? 0 : asOneString), 0);
  if (standTogether(query) && together) choices.append(oneStringLink(query, state, together));
  if (all.length) {
    const hits = filtered(all, state);
    const chosen = chosenFilters(state);
    status.replaceChildren(...spoken(chosen.length ? words.foundAmong(asked, chosen, totalOf(hits), totalOf(all), kindCounts(hits)) : words.found(asked, totalOf(hits), kindCounts(hits))));
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
  else if (!all.length) status.replaceChildren(...spoken(words.nothing(asked, searched[language]!, otherForms(query, vocabulary, language))));
  const beside = await hitsBeside(corpus, query, vocabulary, language);
  const shown = new Set(beside.flatMap(({ hits }) => hits.map(({ passage }) => passage.id)));
  const helpful = all.length || destination ? [] : await nothingView(state, query, corpus, vocabulary, lang, shown);
  if (current()) after.append(...(beside.length ? [besideView(beside, lang, !all.length)] : []), ...helpful);
}

/** Whether a query's words are found apart, and might stand together. */
const standTogether = ({ terms }: Query) => terms.length > 1 && !terms.some(({ quoted }) => quoted);

/** Several words found apart that also stand together, so often: a search for them as one string is one step away. */
function oneStringLink({ terms }: Query, state: State, occurrences: number): HTMLElement {
  const text = terms.map((term) => term.text).join(' ').replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  return element('p', {}, element('a', { href: fragmentOf({ ...state, query: `"${text}"` }) }, ...spoken(words.asOneString(text, occurrences))));
}
