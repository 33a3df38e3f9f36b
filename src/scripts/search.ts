import type { Language } from '../editions.ts';
import { languageOfQuery, SEARCH_LANGUAGES } from '../search/languages.ts';
import { findPassages, type Hit } from '../search/query.ts';

const status = document.getElementById('search-status')!;
const results = document.getElementById('search-results')!;
/** The language of the page: what is read, and where hits open. */
const own = results.dataset['language'] as Language['tag'];
const input = document.querySelector<HTMLInputElement>('form[data-search] input')!;

/** Queries come as ?q= from outside, as #q= from the reader's own box. */
function queryOfAddress(): string {
  const own = new URLSearchParams(location.hash.slice(1)).get('q');
  return own ?? new URLSearchParams(location.search).get('q') ?? '';
}

/** The latest query wins: an earlier one that answers late is dropped. */
let latest = 0;

async function showResults(): Promise<void> {
  const query = queryOfAddress().trim();
  input.value = query;
  const turn = ++latest;
  results.replaceChildren();
  if (!query) return;
  const say = (key: string, count = 0) => (status.textContent = status.dataset[key]!.replace('%q', () => query).replace('%n', String(count)));
  results.setAttribute('aria-busy', 'true');
  say('working');
  try {
    const language = languageOfQuery(query, own);
    const hits = await findPassages(query, SEARCH_LANGUAGES[language], new URL(results.getAttribute(`data-index-${language}`)!, location.href).href);
    if (turn !== latest) return;
    results.lang = results.getAttribute(`data-lang-${language}`)!;
    results.replaceChildren(...hits.map(resultItem));
    say(hits.length ? 'found' : 'nothing', hits.length);
  } catch {
    if (turn === latest) say('failed');
  }
  results.setAttribute('aria-busy', 'false');
}

function resultItem({ id, meta, text, marks }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  // In the reader's language, whichever the words were found in: all editions have the same ids.
  link.href = `${results.dataset['root']}${meta[own]!.slice(1)}#${id}`;
  link.textContent = id;
  const path = document.createElement('span');
  path.className = 'path';
  path.textContent = meta['path'] ?? '';
  const words = document.createElement('p');
  let at = 0;
  for (const [start, end] of marks) {
    if (end <= at) continue;
    const mark = document.createElement('mark');
    words.append(text.slice(at, Math.max(at, start)), mark);
    mark.textContent = text.slice(Math.max(at, start), end);
    at = end;
  }
  words.append(text.slice(at));
  item.append(link, ' ', path, words);
  return item;
}

addEventListener('hashchange', () => void showResults());
void showResults();
