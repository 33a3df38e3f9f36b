import { exactHits } from '../../search/exact.ts';
import { isNumber } from '../../search/go-to.ts';
import { totalOf, type Hit, type SearchPage } from '../../search/hit.ts';
import type { Query } from '../../search/query.ts';
import { element } from '../element.ts';
import { destinationAddress } from './destination.ts';
import { chosenFilters, filtered, filters } from './filters.ts';
import { kindCounts, showHits } from './hits-view.ts';
import { searched, spoken, words } from './page-data.ts';
import { questionOf, type Question } from './question.ts';
import type { Slots } from './slots.ts';
import { loadVocabulary } from './sources.ts';
import { fragmentOf, type State } from './state.ts';

/**
 * Answers a query: the exact set first, with nothing loaded that it does not need; then what stands beside it, or helps on when there is
 * nothing. Throws when the text cannot be had.
 */
export async function answer(state: State, sent: boolean, slots: Slots, current: () => boolean): Promise<void> {
  const question = questionOf(state);
  const { query } = question;
  const destination = await destinationAddress(state.query);
  if (!current()) return;
  if (destination && sent && !isNumber(state.query)) return location.replace(destination);
  if (destination) slots.choices.append(way(destination, words.goTo(state.query), 'hit'));
  const all = query.terms.length ? await exactSet(question, slots.results, current) : [];
  if (!current()) return;
  slots.results.replaceChildren();
  if (all.length) await showFound(question, all, slots, current);
  // What was found is drawn before more asks for the line.
  await new Promise((resume) => setTimeout(resume));
  await showBeyond(question, all.length > 0, Boolean(destination), slots, current);
}

/** All that holds the query's terms; its first hits are shown as soon as they are there. */
async function exactSet({ state, query, language, corpus }: Question, results: HTMLElement, current: () => boolean): Promise<Hit[]> {
  let whole = false;
  const begin = (pages: readonly SearchPage[]) => {
    if (!current() || state.view !== 'hits') return;
    void showHits(results, filtered(exactHits(pages, query), state), language.lang, () => current() && !whole);
  };
  const pages = await corpus.pagesHolding(
    query.terms.map(({ atoms }) => atoms),
    begin,
  );
  whole = true;
  return exactHits(pages, query);
}

/** Counts what was found, offers what it can be narrowed by, and shows it as the state asks for. */
async function showFound(question: Question, all: readonly Hit[], slots: Slots, current: () => boolean): Promise<void> {
  const { status, choices, results } = slots;
  const { state, query, language } = question;
  const together = all.reduce((sum, { passage, asOneString }) => sum + (passage.kind === 'note' ? 0 : asOneString), 0);
  if (standTogether(query) && together) choices.append(oneStringWay(query, state, together));
  const hits = filtered(all, state);
  status.replaceChildren(...spoken(foundSentence(askedFor(query), state, hits, all)));
  choices.append(filters(all, state));
  if (state.view === 'hits') return showHits(results, hits, language.lang, current);
  const { showConcordance } = await import('./concordance-view.ts');
  if (current()) showConcordance(results, hits, state, language);
}

/** What stands beside the exact set; and where nothing was found, that it was not, and what helps on. */
async function showBeyond(
  question: Question,
  found: boolean,
  leads: boolean,
  { status, after }: Slots,
  current: () => boolean,
): Promise<void> {
  const { query, language, corpus } = question;
  const [beyond, vocabulary] = await Promise.all([import('./beyond.ts'), loadVocabulary()]);
  if (!current()) return;
  if (!query.terms.length) status.textContent = words.hint;
  else if (!found) {
    const tried = beyond.otherForms(query, vocabulary, language.tag);
    status.replaceChildren(...spoken(words.nothing(askedFor(query), searched[language.tag]!, tried)));
  }
  const beside = await beyond.hitsBeside(corpus, query, vocabulary, language.tag);
  const shown = new Set(beside.flatMap(({ hits }) => hits.map(({ passage }) => passage.id)));
  const helpful = found || leads ? [] : await beyond.nothingView(question, vocabulary, shown);
  if (!current()) return;
  if (beside.length) after.append(beyond.besideView(beside, language.lang, !found));
  after.append(...helpful);
}

/** What was asked for, in our words. */
const askedFor = ({ terms, without }: Query) =>
  words.asked(
    terms.map(({ text }) => text),
    without.map(({ text }) => text),
  );

function foundSentence(asked: string, state: State, hits: readonly Hit[], all: readonly Hit[]): string {
  const chosen = chosenFilters(state);
  if (!chosen.length) return words.found(asked, totalOf(hits), kindCounts(hits));
  return words.foundAmong(asked, chosen, totalOf(hits), totalOf(all), kindCounts(hits));
}

/** Whether a query's words are found apart, and might stand together. */
const standTogether = ({ terms }: Query) => terms.length > 1 && !terms.some(({ quoted }) => quoted);

/** Several words found apart that also stand together, so often: a search for them as one string is one step away. */
function oneStringWay({ terms }: Query, state: State, occurrences: number): HTMLElement {
  const text = terms
    .map((term) => term.text)
    .join(' ')
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  return way(fragmentOf({ ...state, query: `"${text}"` }), words.asOneString(text, occurrences));
}

const way = (href: string, said: string, kind?: string) => element('p', {}, element('a', { href, class: kind }, ...spoken(said)));
