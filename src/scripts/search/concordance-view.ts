import type { Language } from '../../editions.ts';
import { concordance, type ConcordanceLine } from '../../search/concordance.ts';
import { occurrencesOf, type Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { excerpt } from './excerpt.ts';
import { hitLink, hitOfLink, shortNameOf } from './hits-view.ts';
import { words } from './page-data.ts';
import { renditionText } from './rendition-view.ts';
import type { Renditions } from './renditions.ts';
import type { State } from './state.ts';

/** The lines of hits in the order that a state asks for. */
export const linesShown = (hits: readonly Hit[], { order }: State, language: Language): ConcordanceLine[] =>
  concordance(hits, order === 'rank' ? 'plan' : order, language);

/** One line for each occurrence, the term in the middle, also of a narrow screen; to sort, and to take along. */
export function showConcordance(into: HTMLElement, hits: readonly Hit[], state: State, language: Language): void {
  const lines = linesShown(hits, state, language);
  if (!lines.length) return into.append(element('p', {}, beyondWords().noLines));
  const table = lineTable(lines, language);
  const frame = element('div', { class: 'table', role: 'region', tabindex: '0', 'aria-label': words.concordanceView }, table);
  into.append(frame);
  const [number, , term] = table.rows[1]?.cells ?? [];
  // The column of numbers stays where it is; the middle is that of the rest.
  if (number && term) frame.scrollLeft = term.offsetLeft + term.offsetWidth / 2 - (frame.clientWidth + number.offsetWidth) / 2;
}

function lineTable(lines: readonly ConcordanceLine[], { lang }: Language): HTMLTableElement {
  const said = (key: 'id' | 'before' | 'found' | 'after') => element('span', { class: 'visually-hidden' }, beyondWords().columns[key]);
  const heads = (['id', 'before', 'found', 'after'] as const).map((key) => element('th', { scope: 'col' }, said(key)));
  const rows = lines.map(({ hit, nth, before, found, after }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, lineLink(hit, nth)),
      element('td', { lang, class: 'before said' }, before),
      element('td', { lang, class: 'said' }, element('mark', {}, found)),
      element('td', { lang, class: 'said' }, after),
    ),
  );
  return element('table', { class: 'concordance' }, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows));
}

/** The way to an occurrence; for those who hear the links alone, which of its passage's it is. */
function lineLink(hit: Hit, nth: number): HTMLAnchorElement {
  const name = shortNameOf(hit);
  const link = hitLink(hit, name);
  const all = occurrencesOf(hit);
  if (all > 1) link.setAttribute('aria-label', beyondWords().occurrence(name, nth, all));
  return link;
}

/**
 * Below the lines of each passage what it is in another language: where renderings of the word are known, what stands around them; else
 * all of it, since nobody knows which of its words they are.
 */
export async function showRenditionRows(into: HTMLElement, renditions: Renditions, to: Language, current: () => boolean): Promise<void> {
  for (const row of into.querySelectorAll<HTMLTableRowElement>('.concordance tbody tr')) {
    const hit = hitOfRow(row);
    if (hit === hitOfRow(row.nextElementSibling)) continue;
    const rendition = await renditions.of(hit!, to);
    if (!current()) return;
    const text = rendition?.marks.some(({ length }) => length) ? excerpt(rendition, to.lang) : renditionText(rendition, to);
    row.after(element('tr', { class: 'rendition' }, element('th'), element('td', { colspan: '3' }, element('div', {}, text))));
  }
}

const hitOfRow = (row: Element | null) => hitOfLink.get(row?.querySelector('a.hit') as Element);
