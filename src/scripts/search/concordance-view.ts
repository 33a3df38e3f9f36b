import type { Language } from '../../editions.ts';
import { concordance, concordanceCsv, type ConcordanceLine } from '../../search/concordance.ts';
import type { Hit } from '../../search/hit.ts';
import { downloadCsv } from '../download-csv.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { hitLink } from './hits-view.ts';
import { addressOfHit, words } from './page-data.ts';
import type { State } from './state.ts';

/** One line for each occurrence, the term in the middle, also of a narrow screen; to sort, copy and save. */
export function showConcordance(into: HTMLElement, hits: readonly Hit[], state: State, language: Language): void {
  const lines = concordance(hits, state.order === 'rank' ? 'plan' : state.order, language);
  if (!lines.length) return into.append(element('p', {}, beyondWords().noLines));
  const table = lineTable(lines, language);
  const frame = element('div', { class: 'table', role: 'region', tabindex: '0', 'aria-label': words.concordanceView }, table);
  const [copy, copied] = copyButton(lines);
  into.append(element('p', { class: 'choices' }, copy, ' ', saveLink(lines), ' ', copied), frame);
  const [number, , term] = table.rows[1]?.cells ?? [];
  // The column of numbers stays where it is; the middle is that of the rest.
  if (number && term) frame.scrollLeft = term.offsetLeft + term.offsetWidth / 2 - (frame.clientWidth + number.offsetWidth) / 2;
}

function lineTable(lines: readonly ConcordanceLine[], { lang }: Language): HTMLTableElement {
  const said = (key: 'id' | 'before' | 'found' | 'after') => element('span', { class: 'visually-hidden' }, beyondWords().columns[key]);
  const heads = (['id', 'before', 'found', 'after'] as const).map((key) => element('th', { scope: 'col' }, said(key)));
  const rows = lines.map(({ hit, before, found, after }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, hitLink(hit, hit.passage.id)),
      element('td', { lang, class: 'before said' }, before),
      element('td', { lang, class: 'said' }, element('mark', {}, found)),
      element('td', { lang, class: 'said' }, after),
    ),
  );
  return element('table', { class: 'concordance' }, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows));
}

/** The button that copies the lines, and what became of it. */
function copyButton(lines: readonly ConcordanceLine[]): [HTMLButtonElement, HTMLElement] {
  const copied = element('span', { role: 'status' });
  const button = element('button', { type: 'button' }, beyondWords().copy);
  button.addEventListener('click', async () => {
    const text = lines.map(({ hit, before, found, after }) => [hit.passage.id, before, found, after].join('\t')).join('\n');
    copied.textContent = await navigator.clipboard.writeText(text).then(
      () => beyondWords().copied,
      () => beyondWords().notCopied,
    );
  });
  return [button, copied];
}

function saveLink(lines: readonly ConcordanceLine[]): HTMLElement {
  const link = element('a', { href: '#' }, beyondWords().saveCsv);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    downloadCsv(
      'concordance.csv',
      concordanceCsv(lines, (hit) => new URL(addressOfHit(hit), location.href).href),
    );
  });
  return link;
}
