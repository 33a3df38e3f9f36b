import { exactHits } from '../search/exact.ts';
import { destinationOf } from '../search/go-to.ts';
import { totalOf, type Hit, type SearchPage } from '../search/hit.ts';
import { otherForms } from '../search/beside.ts';
import { languageOfQuery, readQuery } from '../search/query.ts';
import { element } from './element.ts';
import { besideView } from './search/beside-view.ts';
import { concordanceView } from './search/concordance-view.ts';
import { filtered, filters } from './search/filters.ts';
import { hitOfLink, kindCounts, showHits } from './search/hits-view.ts';
import { moveWithArrows, offerShortcuts } from './search/keys.ts';
import { nothingView } from './search/nothing-view.ts';
import { addressOf, langOf, own, place, printedPageAddress, searched, words } from './search/page.ts';
import { quotationView } from './search/quotation-view.ts';
import { keepHits } from './search/session.ts';
import { corpusOf, loadVocabulary } from './search/sources.ts';
import { fragmentOf, stateOfAddress, VIEWS, type State } from './search/state.ts';

const status = place('search-status');
const choices = place('search-choices');
const results = place('search-results');
const after = place('search-after');
const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
const input = form.querySelector('input')!;

/** The mark of a history entry that the reader sent off: what is typed next makes a new one. */
const SENT = 'sent';
/** The latest query wins: an earlier one that answers late is dropped. */
let latest = 0;

/** Shows what the page's address asks for; a query that was sent off and names a place leads there. */
async function show(sent: boolean): Promise<void> {
  const state = stateOfAddress(location);
  const turn = ++latest;
  const current = () => turn === latest;
  if (sent) input.value = state.query;
  choices.replaceChildren(viewLinks(state));
  results.replaceChildren();
  after.replaceChildren();
  if (state.view === 'quotation') {
    status.textContent = '';
    results.append(quotationView(corpusOf));
  } else if (state.query) {
    results.setAttribute('aria-busy', 'true');
    status.textContent = words.working;
    await answer(state, sent, current).catch(() => {
      if (current()) status.textContent = words.failed;
    });
  } else status.textContent = words.hint;
  if (current()) results.setAttribute('aria-busy', 'false');
}

async function answer(state: State, sent: boolean, current: () => boolean): Promise<void> {
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
  const hits = filtered(all, state);
  if (query.terms.length > 1 && !query.terms.some(({ quoted }) => quoted) && all.some(({ asOneString }) => asOneString)) choices.append(oneStringLink(state));
  if (all.length) {
    status.textContent = words.found(bare(state.query), totalOf(hits), kindCounts(hits));
    choices.append(filters(all, state));
    if (state.view === 'concordance') results.append(concordanceView(hits, state, lang));
    else await showHits(results, hits, lang, current);
  }
  const vocabulary = await loadVocabulary();
  if (!query.terms.length && current()) status.textContent = words.hint;
  else if (!all.length && current()) status.textContent = words.nothing(bare(state.query), searched[language]!, otherForms(query, vocabulary, language));
  const beside = await besideView(query, corpus, vocabulary, language, lang, !all.length);
  const helpful = all.length || destination ? [] : await nothingView(state, query, corpus, vocabulary, lang);
  if (current()) after.append(...(beside ? [beside] : []), ...helpful);
}

/** A query as it is quoted in a sentence: what is wholly in quotation marks has them already. */
const bare = (typed: string) => typed.replace(/^["“]([^"“”]*)["”]$/, '$1');

const viewLinks = (state: State) => element('p', { class: 'choices' }, words.views, ...VIEWS.flatMap((view) =>
  [element('a', { href: fragmentOf({ ...state, view }), 'aria-current': view === state.view && 'true' }, words[`${view}View`]), ' ']));

/** Several words found apart that also stand together: a search for them as one string is one step away. */
const oneStringLink = (state: State) => {
  const query = `"${readQuery(state.query).terms.map(({ text }) => text).join(' ')}"`;
  return element('p', {}, element('a', { href: fragmentOf({ ...state, query }) }, words.asOneString(query)));
};

/** Where the place is read that a query names; undefined when it names none that the plan has. */
async function destinationAddress(typed: string): Promise<string | undefined> {
  const destination = destinationOf(typed);
  if (!destination) return undefined;
  if ('page' in destination) return printedPageAddress(destination.page);
  for (const page of await corpusOf(own).pagesHolding([[`#${destination.id}`]])) {
    const passage = page.passages.find(({ id }) => id === destination.id);
    if (passage) return addressOf(page, passage);
  }
  return undefined;
}

/** A hit that is opened takes the others of its list with it, in the order in which they stand. */
place('search').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement) || !hitOfLink.has(target)) return;
  const list = target.closest('details, .partial, #search-results')!;
  const links = Array.from(list.querySelectorAll<HTMLAnchorElement>('a.hit')).filter((link) => hitOfLink.has(link));
  const byAddress = new Map(links.map((link) => [link.href, hitOfLink.get(link)!]));
  const { query } = stateOfAddress(location);
  const found = ({ passage, marks }: Hit) => [...new Set(marks.flatMap((places, cell) => places.map(([start, end]) => passage.cells[cell]!.slice(start, end))))];
  keepHits({ query, back: location.href, hits: [...byAddress].map(([address, hit]) => ({ address, found: found(hit) })) });
});

/** What is typed is answered at once, but nothing that an input method has not finished. */
function live(): void {
  history[history.state === SENT ? 'pushState' : 'replaceState'](null, '', location.pathname + fragmentOf({ query: input.value.trim(), view: stateOfAddress(location).view, order: 'plan' }));
  void show(false);
}
input.addEventListener('input', (event) => {
  if (!(event as InputEvent).isComposing) live();
});
input.addEventListener('compositionend', live);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const fragment = fragmentOf({ query: input.value.trim(), view: stateOfAddress(location).view, order: 'plan' });
  history[fragment === location.hash ? 'replaceState' : 'pushState'](SENT, '', location.pathname + fragment);
  void show(true);
}, true);
moveWithArrows(input);
offerShortcuts();
// A change of the fragment is announced as this, too.
addEventListener('popstate', () => void show(true));
void show(true);
