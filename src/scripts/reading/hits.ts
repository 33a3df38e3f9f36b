import { searchEn } from '../../words/search-en.ts';
import { searchZh } from '../../words/search-zh.ts';
import { sourceLanguage } from '../../editions.ts';
import { atomsOf, placesOf } from '../../search/atoms.ts';
import { isChinese } from '../../search/query.ts';
import { element } from '../element.ts';
import { forgetHits, openedHits } from '../search/session.ts';

/** The way of the bar that was followed last: previous or next. */
let followed = '';

/** On a page that was opened from a search: the words marked, and the way to the next hit, the previous one, and back. */
function showOpenedHit(): void {
  document.querySelector('.hits-bar')?.remove();
  for (const mark of document.querySelectorAll('mark.hit')) mark.replaceWith(...mark.childNodes);
  const opened = openedHits(location.href);
  if (!opened) return;
  const { hits, at, back, lang, query } = opened;
  const passage = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const own = passage?.matches('h1, h2, h3, h4, h5, p, li, tr, .pair') ? passage : passage?.parentElement;
  for (const cell of own?.matches('tr') ? own.children : own ? [own] : []) markIn(cell, hits[at]!.found);
  const words = lang === 'en' ? searchEn : searchZh;
  const link = (way: string, text: string, address?: string) => {
    const made = address && element('a', { href: address, class: way }, text);
    if (made) made.addEventListener('click', () => (followed = way));
    return made;
  };
  const close = element('button', { type: 'button' }, words.closeHits);
  close.addEventListener('click', () => {
    forgetHits();
    showOpenedHit();
  });
  document.body.append(element('nav', { class: 'hits-bar', lang, 'aria-label': words.hitOf(at + 1, hits.length) },
    element('span', {}, element('span', { lang: isChinese(query) ? sourceLanguage.lang : 'en' }, `“${query}”`), ' ', words.hitOf(at + 1, hits.length)),
    link('previous-hit', words.previousHit, hits[at - 1]?.address) || false,
    link('next-hit', words.nextHit, hits[at + 1]?.address) || false,
    element('a', { href: back }, words.backToResults),
    close));
  // Who goes on within a page can go on again: the way that was followed has been drawn anew.
  if (followed) document.querySelector<HTMLElement>(`.hits-bar .${followed}`)?.focus({ preventScroll: true });
  followed = '';
}

/** Marks the strings wherever search would find them in an element's own words, also across its bold. */
function markIn(root: Element, found: readonly string[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, { acceptNode: ({ parentElement }) => (root.contains(parentElement!.closest('[data-edition]')) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT) });
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const atoms = atomsOf(text);
  const rows = [...new Map(found.map((each) => atomsOf(each).values).map((row) => [row.join(), row])).values()];
  const ranges = rows.flatMap((row) => placesOf(atoms, row)).sort((a, b) => b[0] - a[0]);
  for (const [at, end] of ranges) {
    for (const { node, start } of nodes) {
      const from = Math.max(at, start) - start;
      const until = Math.min(end, start + node.length) - start;
      if (from >= until) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, until);
      range.surroundContents(element('mark', { class: 'hit' }));
    }
  }
}

/** n and p, where the reader has turned single keys on. */
addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (ctrlKey || metaKey || altKey || typing || !localStorage.getItem('shortcuts')) return;
  if (key === 'n' || key === 'p') document.querySelector<HTMLElement>(key === 'n' ? '.next-hit' : '.previous-hit')?.click();
});
addEventListener('hashchange', showOpenedHit);
showOpenedHit();
