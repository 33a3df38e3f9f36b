import { languages, sourceLanguage, type Language } from '../../editions.ts';
import { isChinese } from '../../search/is-chinese.ts';
import { hitsBarWordsOf } from '../../words/hits-bar.ts';
import { addStyles } from '../added-styles.ts';
import { element } from '../element.ts';
import { singleKeys } from '../kept.ts';
import { pageLanguages } from '../page-languages.ts';
import { forgetHits, openedHits, type OpenedHits } from '../search/session.ts';
import { addressesInEditions, inEditionRead } from './editions.ts';
import { markPassage, showMark, unmark } from './marks.ts';

/** The way of the bar that was followed last: previous or next. */
let followed = '';

/**
 * On a page that was opened from a search: the words marked, and the way to the next hit, the previous one, and back. Of words that came
 * with an address, those that are marked; where none is, that they do not stand here.
 */
function showOpenedHit(styles: string, arrives: boolean): void {
  clear();
  const opened = openedHits(addressesInEditions());
  if (!opened) return;
  const { hits, at, back, lang, query, sent } = opened;
  const { address, found } = hits[at]!;
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const standing = anchor ? markPassage(anchor, found) : [];
  addStyles(styles);
  document.documentElement.classList.add('with-hits-bar');
  const language = languages.find((each) => each.lang === lang)!;
  const words = hitsBarWordsOf(language);
  const missing = sent && !standing.length;
  const foundIn = !standing.length && foundElsewhere(opened);
  const ofList = words.hitOf(at + 1, hits.length) + (foundIn ? words.foundIn(foundIn.tag) : '');
  const said = missing ? words.notHere : sent ? words.marked : ofList;
  const named = sent && !missing ? standing.join(' ') : query;
  // Who comes from the check of a quotation has asked for no words.
  const asked = named && element('span', { lang: isChinese(named) ? sourceLanguage.lang : lang }, `“${named}”`);
  const way = (i: number) => hits[i] && inEditionRead(hits[i].address, address);
  document.body.append(
    element(
      missing ? 'div' : 'nav',
      { class: `hits-bar${missing ? ' not-here' : ''}`, lang, ...(missing ? { role: 'status' } : { 'aria-label': said }) },
      element('span', {}, asked, asked && ' ', said),
      hitLink('previous-hit', words.previousHit, way(at - 1)),
      hitLink('next-hit', words.nextHit, way(at + 1)),
      element('a', { href: back }, sent ? words.searchAll : words.backToResults),
      closeButton(words.closeHits),
    ),
  );
  // In a long clause, or below a table's title, what was looked for may stand far below. Who comes back or reloads is where they were.
  if (arrives) showMark();
  // Who goes on within a page can go on again: the way that was followed has been drawn anew.
  if (followed) document.querySelector<HTMLElement>(`.hits-bar .${followed}`)?.focus({ preventScroll: true });
  followed = '';
}

/** The language in whose text the words were found, where the page has none of it: there is nothing to mark. */
function foundElsewhere({ hits, at, lang }: OpenedHits & { at: number }): Language | undefined {
  const inChinese = isChinese(hits[at]!.found.join(''));
  const language = inChinese ? sourceLanguage : languages.find((each) => each.lang === lang && each !== sourceLanguage);
  return language && pageLanguages().includes(language) ? undefined : language;
}

/** Takes the bar and the marks away. */
function clear(): void {
  document.querySelector('.hits-bar')?.remove();
  document.documentElement.classList.remove('with-hits-bar');
  unmark();
}

/** The way to the hit at an address, where there is one; it takes the place of this one in the history: back leads to the results. */
function hitLink(way: string, text: string, address: string | undefined): HTMLElement | undefined {
  if (!address) return undefined;
  const link = element('a', { href: address, class: way }, text);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    followed = way;
    location.replace(address);
  });
  return link;
}

function closeButton(text: string): HTMLElement {
  const button = element('button', { type: 'button' }, text);
  button.addEventListener('click', () => {
    forgetHits();
    clear();
  });
  return button;
}

/** The ways that single keys follow, where the reader has turned them on. */
const WAYS: Record<string, string> = { n: '.next-hit', p: '.previous-hit' };

/** Shows the bar of who comes from a search, now and at each change of the address, and follows its keys. */
export function showHitsBar(styles: string): void {
  addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const way = WAYS[key];
    // Esc closes the bar for who is in it, and with it nothing else.
    if (key === 'Escape' && (target as Element).closest('.hits-bar')) document.querySelector<HTMLElement>('.hits-bar button')!.click();
    const typing = (target as Element).matches('input:not([type=checkbox], [type=radio]), textarea');
    if (!way || ctrlKey || metaKey || altKey || typing || !singleKeys()) return;
    document.querySelector<HTMLElement>(way)?.click();
  });
  addEventListener('hashchange', () => showOpenedHit(styles, true));
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  showOpenedHit(styles, navigation?.type === 'navigate');
}
