import { spreadsheetCsv } from '../../csv.ts';
import { downloadCsv } from '../download.ts';
import { element } from '../element.ts';
import { setFolds } from './folds.ts';
import { ownWordsFrom } from './own-words.ts';
import { chooseRows } from './rows.ts';

const form = document.getElementById('commitment-filters') as HTMLFormElement;
const save = document.getElementById('commitment-save')!;
/** The label under “cite”, as the page's own heading has it. */
const cite = document.querySelector('.actions summary')!.textContent!.trim();
/** Where the page's language is not the plan's, its words of a passage are read from the address that the page gives. */
const text = document.querySelector<HTMLElement>('[data-text]')?.dataset['text'];
const foldOwnWords = text ? ownWordsFrom(text) : undefined;
let chosen = false;
// What a reader has unfolded by hand stays so until something is chosen.
const shown = chooseRows('commitment-filters', '.commitments li[data-verb]', '.commitments, .fold, .of-clause', (now) => {
  if (now || chosen) setFolds(now);
  chosen = now;
});

/** What a row says under a key; several things with a space between. */
const said = (row: Element, key: string) =>
  Array.from(row.querySelectorAll(`[data-key="${key}"]`), ({ textContent }) => textContent!.trim()).join(' ');
const wordsOf = (row: Element) => row.querySelector('.said')!.textContent!.trim();

/** A row as a line of a table, in the order of its heads. */
function cellsOf(row: HTMLElement): string[] {
  const kind = form.querySelector<HTMLElement>(`select[name=kind] option[value="${row.dataset['kind']!}"]`)!.dataset['name']!;
  const clause = row.closest<HTMLElement>('[data-passage]')!.dataset['passage']!;
  const keys = ['date', 'object', 'doer', 'degree', 'place'];
  return [clause, wordsOf(row), row.querySelector('b')!.textContent!, kind, ...keys.map((key) => said(row, key))];
}

save.addEventListener('click', () =>
  downloadCsv('commitments.csv', spreadsheetCsv([save.dataset['heads']!.split('|'), ...shown().map(cellsOf)])),
);

// Link and citation of each row, and its clause’s words in the page’s language, once its chapter is unfolded: thousands that nobody sees
// would make the page heavy.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.fold[open]:not([data-filled])')) return;
    target.dataset['filled'] = 'true';
    for (const passage of target.querySelectorAll<HTMLElement>('[data-passage]')) {
      const link = passage.querySelector<HTMLAnchorElement>('h4 small a');
      if (link) foldOwnWords?.(link, passage);
      addActions(passage);
    }
  },
  true,
);

/** Each row of a passage is cited by the passage's number and its printed pages. */
function addActions(passage: HTMLElement): void {
  const pages = passage.querySelector('h4 small')!.textContent!.trim();
  for (const row of passage.querySelectorAll<HTMLElement>('li[data-verb]')) {
    row.dataset['of'] = passage.dataset['passage'];
    const summary = element('summary', { 'aria-label': `${cite} ${row.firstElementChild!.textContent!}` }, cite);
    const actions = element('details', { class: 'actions' }, summary, element('ul'));
    row.append(element('div', { class: 'cited', 'data-edition': '' }, element('small', { hidden: '' }, pages), actions));
  }
}

// A row of a picture chooses the lines that it counts.
for (const counted of document.querySelectorAll<HTMLElement>('[data-choose]')) {
  const link = element('a', { href: `#${new URLSearchParams(counted.dataset['choose'])}` }, ...counted.childNodes);
  link.addEventListener('click', () => form.scrollIntoView());
  counted.append(link);
}
