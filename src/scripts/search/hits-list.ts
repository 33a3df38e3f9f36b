import { SEPARATOR, type Hit } from '../../search/hit.ts';
import { giveWay } from '../../search/turns.ts';
import { element } from '../element.ts';
import { countsOf, headingsAbove, hitItem } from './hits-view.ts';
import type { Order } from './state.ts';

/** How many hits are drawn at a time: more than a phone shows; the rest follows at once. */
export const FIRST = 8;

/**
 * Hits in the order given: in the plan's, each chapter under one heading, which folds; by rank, one list, in which each says its chapter.
 * The first are there at once; all of them are in the page when the promise is kept. What they begin with may stand there already.
 */
export async function showHits(into: HTMLElement, hits: readonly Hit[], lang: string, order: Order, current: () => boolean): Promise<void> {
  into.querySelector(`#${BEGUN}`)?.remove();
  const begun = into.querySelectorAll('.hit').length;
  let list: HTMLElement | undefined;
  let group = '';
  for (const [i, hit] of hits.entries()) {
    if (i < begun) continue;
    const own = order === 'rank' ? 'all' : groupOf(hit);
    if (!list || own !== group) {
      list = element('ol', { class: 'results' });
      const counts = countsOf(hits.filter((each) => groupOf(each) === own));
      into.append(order === 'rank' ? list : chapter(hit, list, lang, counts));
      group = own;
    }
    list.append(hitItem(hit, lang, headingsAbove(hit, order === 'rank')));
    if (i % FIRST < FIRST - 1) {
      if (i >= FIRST) await giveWay();
      continue;
    }
    await new Promise((resume) => setTimeout(resume));
    if (!current()) return;
  }
}

/** The last chapter of a beginning may have more hits than have come: it is not counted, and drawn anew with all of them. */
const BEGUN = 'begun';

/** Hits with which the plan begins, in its order, before all are known. */
export function beginHits(into: HTMLElement, hits: readonly Hit[], lang: string): void {
  const groups = [...new Set(hits.map(groupOf))];
  for (const [i, group] of groups.entries()) {
    const own = hits.filter((hit) => groupOf(hit) === group);
    const list = element('ol', { class: 'results' }, ...own.map((hit) => hitItem(hit, lang, headingsAbove(hit, false))));
    const last = i === groups.length - 1;
    const drawn = chapter(own[0]!, list, lang, last ? '' : countsOf(own));
    if (last) drawn.id = BEGUN;
    into.append(drawn);
  }
}

/** Names the chapter, or the box, that a hit stands under. */
const groupOf = ({ page }: Hit) => `${page.part} ${page.group.id}`;

/** A chapter that folds, with what its hits count. */
function chapter({ page }: Hit, list: HTMLElement, lang: string, counts: string): HTMLElement {
  const headings = page.path.split(SEPARATOR);
  const parts = headings.slice(0, Math.max(headings.indexOf(page.group.title), 0));
  const above = parts.map((heading) => element('span', { class: 'path', lang }, `${heading} `));
  const title = element('span', { lang }, page.group.title);
  const heading = element('h2', { class: 'of-unit' }, ...above, title, ' ', element('span', { class: 'total' }, counts));
  return element('details', { class: 'fold', open: '' }, element('summary', {}, heading), list);
}
