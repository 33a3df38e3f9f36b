import { HIT_KINDS, occurrencesOf, SEPARATOR, totalOf, type Hit, type HitKind, type SearchPage } from '../../search/hit.ts';
import { element } from '../element.ts';
import { excerpt } from './excerpt.ts';
import { addressOfHit, groupAddress, words } from './page-data.ts';

/** How many hits are drawn at a time: more than a phone shows; the rest follows at once. */
const FIRST = 8;

/** How many hits of each kind there are, the kinds that have none left out. */
export function kindCounts(hits: readonly Hit[]): [HitKind, number][] {
  const counts = HIT_KINDS.map((kind): [HitKind, number] => [kind, hits.filter(({ passage }) => passage.kind === kind).length]);
  return counts.filter(([, n]) => n > 0);
}

/** Hits under their chapters, in the order of the first hit of each; all of them are in the page when the promise is kept. */
export async function showHits(into: HTMLElement, hits: readonly Hit[], lang: string, current: () => boolean): Promise<void> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.page.part} ${hit.page.group.id}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  let drawn = 0;
  for (const group of groups.values()) {
    const list = element('ol', { class: 'results' });
    into.append(element('details', { class: 'fold', open: '' }, element('summary', {}, groupHeading(group, lang)), list));
    for (const hit of group) {
      list.append(hitItem(hit, lang, headingsAround(hit.page).below.join(SEPARATOR)));
      if (++drawn % FIRST === 0) {
        await new Promise((resume) => setTimeout(resume));
        if (!current()) return;
      }
    }
  }
}

function groupHeading(group: readonly Hit[], lang: string): HTMLElement {
  const { page } = group[0]!;
  const above = headingsAround(page).above.map((heading) => element('span', { class: 'path', lang }, `${heading} `));
  const title = element('span', { lang }, page.group.title);
  return element('h2', { class: 'of-unit' }, ...above, title, ' ', element('span', { class: 'total' }, countsOf(group)));
}

/** How many occurrences and how many passages. */
export const countsOf = (hits: readonly Hit[]) => words.counts(totalOf(hits), hits.length);

/** The headings of a page above the one that its hits are grouped under, and those below it. */
function headingsAround({ path, group: { title } }: SearchPage): { above: string[]; below: string[] } {
  const headings = path.split(SEPARATOR);
  const at = headings.indexOf(title);
  // A project box stands under a title of its own, which says its part.
  return at < 0 ? { above: [], below: [] } : { above: headings.slice(0, at), below: headings.slice(at + 1) };
}

/** Hits one after the other, each with all of its headings. */
export function flatList(hits: readonly Hit[], lang: string): HTMLElement {
  return element('ol', { class: 'results' }, ...hits.map((hit) => hitItem(hit, lang, hit.page.path)));
}

/** The hit that a link opens. */
export const hitOfLink = new WeakMap<Element, Hit>();

/** A link that opens a hit. */
export function hitLink(hit: Hit, text: string): HTMLAnchorElement {
  const link = element('a', { href: addressOfHit(hit), class: 'hit', 'data-id': hit.passage.id }, text);
  hitOfLink.set(link, hit);
  return link;
}

/** What a hit is called: a clause by its number, all else by what it is and its number; some headings have none. */
export function nameOf({ passage: { kind, id } }: Hit): string {
  if (kind === 'heading') return /\d/.test(id) ? words.headingName(id) : words.kinds.heading;
  if (kind === 'note') return words.noteName(id.replace(/^\D+/, ''));
  const number = id.replace(/^\D+/, '');
  if (kind === 'project') return words.rowName(number);
  return kind === 'indicator' ? words.indicatorName(number) : id;
}

/** One hit: its number, kind, the headings above it, printed page, its own words. */
function hitItem(hit: Hit, lang: string, path: string): HTMLLIElement {
  const { pages, kind } = hit.passage;
  const often = occurrencesOf(hit);
  return element(
    'li',
    {},
    hitLink(hit, nameOf(hit)),
    ' ',
    kind !== 'heading' && path && element('a', { class: 'path', href: groupAddress(hit.page), lang }, path),
    ' ',
    pages.length > 0 && element('span', { class: 'path' }, words.pages(pages[0]!, pages[pages.length - 1]!)),
    often > 1 && element('span', { class: 'path' }, ` ×${often}`),
    excerpt(hit, lang),
    // Its room is kept for what can be taken of it, which comes later.
    element('div', { class: 'at-hit' }),
  );
}
