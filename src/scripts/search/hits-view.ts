import { countedIn, HIT_KINDS, inPlan, SEPARATOR, type Hit, type HitKind } from '../../search/hit.ts';
import { giveWay } from '../../search/turns.ts';
import { element } from '../element.ts';
import { excerpt } from './excerpt.ts';
import { foundIn, withWords } from './sent-words.ts';
import { addressOfHit, groupAddress, words } from './page-data.ts';

/** How many hits of each kind there are, the kinds that have none left out. */
export function kindCounts(hits: readonly Hit[]): [HitKind, number][] {
  const counts = HIT_KINDS.map((kind): [HitKind, number] => [kind, hits.filter(({ passage }) => passage.kind === kind).length]);
  return counts.filter(([, n]) => n > 0);
}

/** How many occurrences, where they are counted, how many passages of the plan that hold them, how many notes. */
export function countsOf(hits: readonly Hit[]): string {
  const passages = inPlan(hits).length;
  return words.counts(countedIn(hits), passages, hits.length - passages);
}

/** The headings above a hit, all of them, or those below the one that it is grouped under; its own words are not said twice. */
export function headingsAbove({ page, passage }: Hit, all: boolean): string {
  const headings = page.path.split(SEPARATOR);
  const at = headings.indexOf(page.group.title);
  // A project box stands under a title of its own, which says its part.
  const below = at < 0 ? [] : headings.slice(at + 1);
  return (all ? headings : below).filter((heading) => passage.kind !== 'heading' || heading !== passage.cells[0]).join(SEPARATOR);
}

/** Hits one after the other, each with all of its headings, made in turns with the browser. */
export async function flatList(hits: readonly Hit[], lang: string): Promise<HTMLElement> {
  const list = element('ol', { class: 'results' });
  for (const hit of hits) {
    list.append(hitItem(hit, lang, headingsAbove(hit, true)));
    await giveWay();
  }
  return list;
}

/** The hit that a link opens. */
export const hitOfLink = new WeakMap<Element, Hit>();

/** All hits of a list that is drawn in turns, in its order. */
export const hitsOfList = new WeakMap<Element, readonly Hit[]>();

/** A link that opens a hit. */
export function hitLink(hit: Hit, text: string): HTMLAnchorElement {
  const link = element('a', { href: withWords(addressOfHit(hit), foundIn(hit)), class: 'hit', 'data-id': hit.passage.id }, text);
  hitOfLink.set(link, hit);
  return link;
}

/** What a hit is called: a clause by its number, all else by what it is and its number; some headings have none. */
export function nameOf({ passage: { kind, id } }: Hit): string {
  if (kind === 'heading' && id.startsWith('part-')) return words.part(Number(id.slice('part-'.length)));
  if (kind === 'heading') return /^\d/.test(id) ? words.headingName(id) : words.kinds.heading;
  if (kind === 'note') return words.noteName(id.replace(/^\D+/, ''));
  const number = id.replace(/^\D+/, '');
  if (kind === 'project') return words.rowName(number);
  return kind === 'indicator' ? words.indicatorName(number) : id;
}

/** The same where all are passages: by the number alone, where that is enough. */
export const shortNameOf = (hit: Hit): string => (/^\d/.test(hit.passage.id) ? hit.passage.id : nameOf(hit));

/** One hit: its number, kind, the headings above it, printed page, its own words. */
export function hitItem(hit: Hit, lang: string, path: string): HTMLLIElement {
  const { pages } = hit.passage;
  const often = countedIn([hit]) ?? 0;
  return element(
    'li',
    {},
    hitLink(hit, nameOf(hit)),
    ' ',
    path && element('a', { class: 'path', href: groupAddress(hit.page), lang }, path),
    ' ',
    pages.length > 0 && element('span', { class: 'path' }, words.pages(pages[0]!, pages[pages.length - 1]!)),
    often > 1 && element('span', { class: 'path' }, ` ${words.occurrences(often)}`),
    excerpt(hit, lang),
    // Its room is kept for what can be taken of it, which comes later.
    element('div', { class: 'at-hit' }),
  );
}
