import { SEPARATOR, type Hit } from '../../search/hit.ts';
import { giveWay } from '../../search/turns.ts';
import { element } from '../element.ts';
import { countsOf, headingsAbove, hitItem, hitsOfList } from './hits-view.ts';
import type { Order } from './state.ts';

/** How many hits are drawn at a time: more than a phone shows; the rest follows at once. */
export const FIRST = 8;

/**
 * Hits in the order given: in the plan's, each chapter under one heading, which folds; by rank, one list, in which each says its chapter.
 * Those that stand there already, as the beginning, stay as they are. The first are there at once; all of them are in the page when the
 * promise is kept.
 */
export async function showHits(into: HTMLElement, hits: readonly Hit[], lang: string, order: Order, current: () => boolean): Promise<void> {
  delete into.dataset['begun'];
  hitsOfList.set(into, hits);
  const begun = into.querySelectorAll('.hit').length;
  if (begun) count(into.lastElementChild!, hits);
  for (let i = begun; i < hits.length; i++) {
    const { list, opened } = listFor(into, hits[i]!, lang, order);
    if (opened) count(opened, hits);
    list.append(hitItem(hits[i]!, lang, headingsAbove(hits[i]!, order === 'rank')));
    if (i % FIRST === FIRST - 1) await new Promise((resume) => setTimeout(resume));
    else if (i >= FIRST) await giveWay();
    if (!current()) return;
  }
}

/** Hits with which the plan begins, in its order, before all are known, and the list says so; the last chapter is not counted yet. */
export function beginHits(into: HTMLElement, hits: readonly Hit[], lang: string): void {
  into.dataset['begun'] = '';
  for (const hit of hits.slice(into.querySelectorAll('.hit').length, FIRST)) {
    const before = into.lastElementChild;
    const { list, opened } = listFor(into, hit, lang, 'plan');
    if (opened && before) count(before, hits);
    list.append(hitItem(hit, lang, headingsAbove(hit, false)));
  }
}

/** The list that a hit is to stand in, the last one or a new one, and the chapter that was opened for it. */
function listFor(into: HTMLElement, hit: Hit, lang: string, order: Order): { list: Element; opened?: HTMLElement } {
  const last = into.lastElementChild as HTMLElement | null;
  if (last && (order === 'rank' || last.dataset['group'] === groupOf(hit))) return { list: last.querySelector('ol') ?? last };
  const list = element('ol', { class: 'results' });
  if (order === 'rank') {
    into.append(list);
    return { list };
  }
  const opened = chapter(hit, list, lang);
  into.append(opened);
  return { list, opened };
}

/** Says in a chapter's heading what its hits count. */
function count(opened: Element, hits: readonly Hit[]): void {
  const { group } = (opened as HTMLElement).dataset;
  opened.querySelector('.total')!.textContent = countsOf(hits.filter((hit) => groupOf(hit) === group));
}

/** Names the chapter, or the box, that a hit stands under. */
const groupOf = ({ page }: Hit) => `${page.part} ${page.group.id}`;

/** A chapter that folds. */
function chapter(hit: Hit, list: HTMLElement, lang: string): HTMLElement {
  const { path, group } = hit.page;
  const headings = path.split(SEPARATOR);
  const parts = headings.slice(0, Math.max(headings.indexOf(group.title), 0));
  const above = parts.map((heading) => element('span', { class: 'path', lang }, `${heading} `));
  const title = element('span', { lang }, group.title);
  const heading = element('h2', { class: 'of-unit' }, ...above, title, ' ', element('span', { class: 'total' }));
  return element('details', { class: 'fold', open: '', 'data-group': groupOf(hit) }, element('summary', {}, heading), list);
}
