import { whileAsked } from '../../search/corpus.ts';
import { exactHits, exactHitsInTurns } from '../../search/exact.ts';
import { FILED } from '../../search/filed.ts';
import { isNumber } from '../../search/go-to.ts';
import { totalOf, type Hit, type SearchPage } from '../../search/hit.ts';
import type { Query } from '../../search/query.ts';
import { inPlanOrder } from '../../search/rank.ts';
import { searchWordsOf } from '../../words/search.ts';
import { element } from '../element.ts';
import { askedFor } from './asked.ts';
import { destinationAddress } from './destination.ts';
import { addFiled, filters } from './filters.ts';
import { kindCounts, showHits } from './hits-view.ts';
import { chosenIn, filedNarrowings, narrowed, narrowings, type Narrowing } from './narrowing.ts';
import { pageLanguage, searched, searchPageIn, spoken, words } from './page-data.ts';
import type { NamedAfter } from './answers-beyond.ts';
import { showNamed } from './named.ts';
import { questionOf, type Question } from './question.ts';
import type { Slots } from './slots.ts';
import { loadVocabulary } from './sources.ts';
import { fragmentOf, type State } from './state.ts';

/**
 * Answers a query: the exact set first, with nothing loaded that it does not need; then what stands beside it, or helps on when there is
 * nothing. Throws when the text cannot be had.
 */
export async function answer(state: State, sent: boolean, slots: Slots, current: () => boolean): Promise<void> {
  const asked = questionOf(state);
  const question = { ...asked, corpus: whileAsked(asked.corpus, current) };
  const { query } = question;
  const destination = await destinationAddress(state.query);
  if (!current()) return;
  if (destination && sent && !isNumber(state.query)) return location.replace(destination);
  if (question.language !== pageLanguage) slots.choices.prepend(ownPageWay(question));
  // What passages are filed under comes after the first hits, unless it decides which they are.
  const filed = FILED.some((name) => state[name]) ? await filedNarrowings() : [];
  const all = query.terms.length ? await exactSet(question, filed, slots.results, current) : [];
  if (!current()) return;
  slots.results.replaceChildren();
  const drawn = all.length ? showFound(question, all, filed, slots, current) : [];
  const found = slots.status.textContent!;
  // The first hits are drawn by now.
  const named = showNamed(question, all.length > 0, slots, current);
  const shown = await drawn;
  // What was found is drawn before more asks for the line.
  await new Promise((resume) => setTimeout(resume));
  const adding = !filed.length && all.length && addFiled(slots.filters, all, question, current);
  await Promise.all([adding, showBeyond(question, all, Boolean(destination), slots, current, await named)]);
  if (!current()) return;
  await (await import('./taking.ts')).offerTaking(question, shown, found, current);
}

/** All that holds the query's terms; its first hits are shown as soon as they are there. */
async function exactSet(question: Question, filed: readonly Narrowing[], results: HTMLElement, current: () => boolean): Promise<Hit[]> {
  const { state, query, language, corpus } = question;
  let whole = false;
  const begin = (pages: readonly SearchPage[]) => {
    if (!current() || state.view !== 'hits') return;
    const hits = exactHits(pages, query);
    const shown = arranged(narrowed(hits, state, [...narrowings(hits, language), ...filed]), state);
    void showHits(results, shown, language.lang, state.order, () => current() && !whole);
  };
  const pages = await corpus.pagesHolding(
    query.terms.map(({ atoms }) => atoms),
    begin,
  );
  whole = true;
  return exactHitsInTurns(pages, query);
}

/** Hits in the order that is asked for; they come by rank. */
const arranged = (hits: readonly Hit[], { order }: State) => (order === 'rank' ? hits : inPlanOrder(hits));

/** Counts what was found, offers what it can be narrowed by, and shows it as the state asks for; gives what is shown. */
async function showFound(
  question: Question,
  all: readonly Hit[],
  filed: readonly Narrowing[],
  slots: Slots,
  current: () => boolean,
): Promise<readonly Hit[]> {
  const { status, choices, results } = slots;
  const { state, query, language } = question;
  const together = all.reduce((sum, { passage, asOneString }) => sum + (passage.kind === 'note' ? 0 : asOneString), 0);
  if (standTogether(query) && together) choices.append(oneStringWay(query, state, together));
  const by = [...narrowings(all, language), ...filed];
  const hits = arranged(narrowed(all, state, by), state);
  // Its room is kept for the picture, which comes later.
  slots.strokes.hidden = false;
  status.replaceChildren(...foundSentence(askedFor(query), chosenIn(state, by), hits, all));
  choices.prepend(element('p', { class: 'total' }, words.scope(language.tag)));
  // So is that of what takes them along.
  choices.append(element('div', { class: 'take-hits' }));
  slots.filters.append(...filters(all, state, by));
  if (state.view === 'hits') await showHits(results, hits, language.lang, state.order, current);
  else {
    const { showConcordance } = await import('./concordance-view.ts');
    if (current()) showConcordance(results, hits, state, language);
  }
  return hits;
}

/** What stands beside the exact set, and where it stands; where nothing was found, that it was not, and what helps on. */
async function showBeyond(
  question: Question,
  all: readonly Hit[],
  leads: boolean,
  { status, choices, strokes, after }: Slots,
  current: () => boolean,
  { inPlanWords, ofWords }: NamedAfter,
): Promise<void> {
  const { query, language, corpus } = question;
  const [beyond, vocabulary] = await Promise.all([import('./beyond.ts'), loadVocabulary()]);
  if (!current()) return;
  choices.append(...beyond.readAsView(question.state.query));
  const found = all.length > 0;
  if (!query.terms.length) status.textContent = words.hint;
  else if (!found) {
    const tried = beyond.otherForms(query, vocabulary, language.tag);
    status.replaceChildren(...spoken(beyond.beyondWords().nothing(askedFor(query), searched[language.tag]!, tried)));
  }
  await beyond.showStrokes(strokes, question, all, current);
  const beside = await beyond.hitsBeside(corpus, query, vocabulary, language.tag);
  const shown = new Set(beside.flatMap(({ hits }) => hits.map(({ passage }) => passage.id)));
  const quoting = await beyond.quotingNotes(question, all);
  const helpful = found || leads ? [] : await beyond.nothingView(question, shown);
  const besideList = beside.length > 0 && (await beyond.besideView(beside, query, language.lang, found));
  if (!current()) return;
  after.append(...quoting);
  if (besideList) after.append(besideList);
  after.append(...inPlanWords, ...helpful, ...ofWords);
}

/** The sentence that counts what was found, the count large in it. */
function foundSentence(asked: string, chosen: readonly string[], hits: readonly Hit[], all: readonly Hit[]): (HTMLElement | string)[] {
  const subject = chosen.length ? words.among(asked, chosen) : asked;
  const ofPlan = (found: readonly Hit[]) => found.filter(({ passage }) => passage.kind !== 'note').length;
  const counted = chosen.length
    ? words.foundAmong({ shown: totalOf(hits), all: totalOf(all) }, { shown: ofPlan(hits), all: ofPlan(all) }, kindCounts(hits))
    : words.found(totalOf(hits), kindCounts(hits));
  const [first] = /\d[\d,]*/.exec(counted)!;
  const [before, after] = [counted.slice(0, counted.indexOf(first)), counted.slice(counted.indexOf(first) + first.length)];
  return [...spoken(subject), before, element('b', { class: 'count' }, first), after];
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

/** Chinese that is asked for elsewhere is answered on the Chinese page, too, in its own words. */
function ownPageWay({ state, language }: Question): HTMLElement {
  const link = element('a', { href: searchPageIn(language) + fragmentOf(state), lang: language.lang, hreflang: language.lang });
  link.append(searchWordsOf(language).onThisPage(state.query));
  return element('p', {}, link);
}

const way = (href: string, said: string) => element('p', {}, element('a', { href }, ...spoken(said)));
