import { concordance, concordanceCsv, CONCORDANCE_ORDERS } from '../../search/concordance.ts';
import type { Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { hitOfLink } from './hits-view.ts';
import { addressOfHit, words } from './page-data.ts';
import { fragmentOf, type State } from './state.ts';

function hitLink(hit: Hit): HTMLAnchorElement {
  const link = element('a', { href: addressOfHit(hit), class: 'hit', 'data-id': hit.passage.id }, hit.passage.id);
  hitOfLink.set(link, hit);
  return link;
}

/** One line for each occurrence, the term in the middle, also of a narrow screen; to sort, copy and save. */
export function showConcordance(into: HTMLElement, hits: readonly Hit[], state: State, lang: string): void {
  const lines = concordance(hits, state.order, lang);
  if (!lines.length) return into.append(element('p', {}, words.noLines));
  const orders = CONCORDANCE_ORDERS.map((order) => element('a', { href: fragmentOf({ ...state, order }), id: `order-${order}`, 'aria-current': order === state.order && 'true' }, words.orders[order]));
  const csv = () => concordanceCsv(lines, (hit) => new URL(addressOfHit(hit), location.href).href);
  const copied = element('span', { role: 'status' });
  const copy = element('button', { type: 'button' }, words.copy);
  copy.addEventListener('click', async () => {
    const text = lines.map(({ hit, before, found, after }) => [hit.passage.id, before, found, after].join('\t')).join('\n');
    copied.textContent = await navigator.clipboard.writeText(text).then(() => words.copied, () => words.notCopied);
  });
  const save = element('a', { download: 'concordance.csv', href: '#' }, words.saveCsv);
  save.addEventListener('click', () => {
    // The sign at the beginning tells spreadsheets that the file is UTF-8.
    save.href = URL.createObjectURL(new Blob(['\ufeff', csv()], { type: 'text/csv;charset=utf-8' }));
  });
  const { columns } = words;
  const table = element('table', { class: 'concordance' },
    element('thead', {}, element('tr', {}, ...(['id', 'before', 'found', 'after'] as const).map((key) => element('th', { scope: 'col' }, columns[key])))),
    element('tbody', {}, ...lines.map(({ hit, before, found, after }) => element('tr', {},
      element('th', { scope: 'row' }, hitLink(hit)),
      element('td', { lang, class: 'before' }, before),
      element('td', { lang }, element('mark', {}, found)),
      element('td', { lang }, after)))));
  const frame = element('div', { class: 'table', role: 'region', tabindex: '0', 'aria-label': words.concordanceView }, table);
  into.append(
    element('p', { class: 'choices' }, words.orderLabel, ...orders.flatMap((order) => [order, ' '])),
    element('p', { class: 'choices' }, copy, ' ', save, ' ', copied),
    frame);
  const [number, , term] = table.rows[1]?.cells ?? [];
  // The column of numbers stays where it is; the middle is that of the rest.
  if (number && term) frame.scrollLeft = term.offsetLeft + term.offsetWidth / 2 - (frame.clientWidth + number.offsetWidth) / 2;
}
