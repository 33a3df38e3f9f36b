import { csvOf } from '../../csv.ts';
import { dataEn } from '../../words/data-en.ts';
import { dataZh } from '../../words/data-zh.ts';
import { keepInAddress } from './form-address.ts';
import { keepHits } from '../search/session.ts';

const form = document.getElementById('figure-filters') as HTMLFormElement;
const count = document.getElementById('figure-count')!;
const words = document.documentElement.lang === 'en' ? dataEn : dataZh;
const COLUMNS = ['clause', 'quote', 'measure', 'value', 'unit', 'year', 'kind', 'strength', 'place'] as const;
const sections = Array.from(document.querySelectorAll<HTMLElement>('.ledger'));
/** Every row of the ledger with the part that it stands in, in the plan's order. */
const rows = sections.flatMap((section) => Array.from(section.querySelectorAll('tbody tr'), (row) => ({ row: row as HTMLTableRowElement, home: row.parentElement!, part: section.dataset['part']! })));
type Row = (typeof rows)[number];

const cell = ({ row }: Row, key: string) => row.cells[COLUMNS.indexOf(key as (typeof COLUMNS)[number])]!;
const text = (row: Row, key: string) => (key === 'part' ? row.part : cell(row, key).textContent!.trim());
const linkOf = (row: Row) => cell(row, 'clause').querySelector('a')!;
/** The frame that takes all rows when they are sorted, and the part that it is named after otherwise. */
const frame = rows[0]!.home.closest('.table')!;
const ofPart = frame.getAttribute('aria-label')!;
const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
let shown: Row[] = rows;

/** Shows the rows that the form's choices let through, in the order chosen: under their parts in the plan's order, else in one table. */
function apply(): void {
  const choices = Object.fromEntries(new FormData(form) as unknown as Iterable<[string, string]>);
  const sort = choices['sort'];
  shown = rows.filter((row) => Object.entries(choices).every(([key, value]) => key === 'sort' || !value || text(row, key) === value));
  if (sort === 'value') shown.sort((a, b) => Number(cell(a, 'value').dataset['base']) - Number(cell(b, 'value').dataset['base']));
  else if (sort) shown.sort((a, b) => Number(!text(a, sort)) - Number(!text(b, sort)) || compare(text(a, sort), text(b, sort)));
  for (const { row } of rows) row.remove();
  for (const { row, home } of shown) (sort ? rows[0]!.home : home).append(row);
  for (const section of sections) {
    section.hidden = !section.querySelector('tbody tr');
    section.querySelector('h2')!.hidden = Boolean(sort);
  }
  frame.setAttribute('aria-label', sort ? form.dataset['name']! : ofPart);
  count.textContent = words.rows(shown.length, rows.length);
}

const readAddress = keepInAddress(form, apply);
document.getElementById('figure-save')!.addEventListener('click', () => {
  const table = [COLUMNS.map((key) => words.columns[key]), ...shown.map((row) => COLUMNS.map((key) => text(row, key)))];
  const link = Object.assign(document.createElement('a'), { download: 'figures.csv', href: URL.createObjectURL(new Blob(['\ufeff', csvOf(table)], { type: 'text/csv;charset=utf-8' })) });
  link.click();
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement) || target.dataset['found'] === undefined) return;
  // A clause is one stop, with all its numbers shown; where the reader goes now, only the number followed is marked.
  const found = new Map<string, string[]>();
  for (const link of shown.map(linkOf)) found.set(link.href, [...(found.get(link.href) ?? []), link.dataset['found']!]);
  found.set(target.href, [target.dataset['found']]);
  keepHits({ query: form.dataset['name']!, lang: document.documentElement.lang, back: location.href, hits: [...found].map(([address, each]) => ({ address, found: each })) });
});
form.hidden = false;
if (location.hash.includes('=')) readAddress();
else count.textContent = words.rows(rows.length, rows.length);
