import { spreadsheetCsv } from '../../csv.ts';
import { BETWEEN_VALUES, FIGURE_COLUMNS } from '../../words/figure-columns.ts';
import { downloadCsv } from '../download.ts';
import { offerFolds, setFolds } from './folds.ts';
import { choicesOf, keepInAddress, sayShown } from './form-address.ts';
import { followNumbers } from './follow-numbers.ts';
import { offerHeld } from './held-choices.ts';

const form = document.getElementById('figure-filters') as HTMLFormElement;
/** What the figures are called in the language of the page. */
const name = document.querySelector('h1')!.firstChild!.textContent!.trim();

/** A row of the ledger with the table of the part that it stands in. */
interface Row {
  row: HTMLTableRowElement;
  home: HTMLElement;
}
const sections = Array.from(document.querySelectorAll<HTMLElement>('.ledger'));
/** All of them, in the plan's order. */
const rows = sections.flatMap((section) => {
  const inSection = Array.from(section.querySelectorAll<HTMLTableRowElement>('tbody tr'));
  return inSection.map((row): Row => ({ row, home: row.parentElement! }));
});

const saidIn = (row: Element, key: string) => row.querySelector(`[data-key="${key}"]`)?.textContent!.trim() ?? '';
const text = ({ row }: Row, key: string) => saidIn(row, key);
const linkOf = ({ row }: Row) => row.querySelector<HTMLAnchorElement>('[data-found]')!;
/** A value in its dimension's base unit; what has none stands last. */
const valueCell = ({ row }: Row) => row.querySelector<HTMLElement>('[data-base]');
const baseOf = (each: Row) => Number(valueCell(each)?.dataset['base'] ?? -Infinity);
/** Which of the dimensions a value is of, by the list of units: money stands first, of which most is asked. */
const dimensionOf = (each: Row) => Number(valueCell(each)?.dataset['dimension'] ?? Infinity);
/** The frame that takes all rows when they are sorted, and the part that it is named after otherwise. */
const frame = rows[0]!.home.closest('.table')!;
const ofPart = frame.getAttribute('aria-label')!;
const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
/** Rows by a column, those with nothing in it last. */
const byText = (key: string) => (a: Row, b: Row) => Number(!text(a, key)) - Number(!text(b, key)) || compare(text(a, key), text(b, key));
/** The largest first, each dimension by itself: amounts of money cannot be set beside lengths. */
const difference = (a: number, b: number) => (a === b ? 0 : a - b);
const byBase = (a: Row, b: Row) => difference(dimensionOf(a), dimensionOf(b)) || difference(baseOf(b), baseOf(a));
let shown: Row[] = rows;
/** Whether some rows stand elsewhere than in the plan's order, or nowhere. */
let moved = false;

/** Shows the rows that the form's choices let through, in the order chosen: under their parts in the plan's order, else in one table. */
function apply(): void {
  const choices = new Map(choicesOf(form));
  const chosen = choices.size > 0;
  const sort = choices.get('sort');
  choices.delete('sort');
  const valuesOf = ({ row }: Row, key: string) => (row.dataset[key] ?? '').split(BETWEEN_VALUES);
  const lets = (row: Row, key: string, value: string) => valuesOf(row, key).includes(value);
  shown = rows.filter((row) => [...choices].every((choice) => lets(row, ...choice)));
  offerHeld(form, rows, valuesOf, lets);
  if (sort) shown.sort(sort === 'value' ? byBase : byText(sort));
  // A table that shows all of its rows as they stood is left alone: moving them all takes a browser longest.
  if (chosen || moved) {
    for (const { row } of rows) row.remove();
    for (const { row, home } of shown) (sort ? rows[0]!.home : home).append(row);
  }
  moved = chosen;
  for (const [i, { row }] of shown.entries()) row.classList.toggle('same', row.dataset['of'] === shown[i - 1]?.row.dataset['of']);
  for (const section of sections) {
    section.hidden = !section.querySelector('tbody tr');
    section.querySelector('h2')!.hidden = Boolean(sort);
    // It says how many rows the whole part has.
    section.querySelector('summary')!.hidden = chosen;
  }
  frame.setAttribute('aria-label', sort ? name : ofPart);
  sayShown(form, shown.length);
  // What is chosen is shown whole; else the parts are an overview.
  setFolds(chosen);
}

/** Saves the rows shown, under the heads that the table has on the page. */
function save(): void {
  const heads = FIGURE_COLUMNS.map((key) => saidIn(frame.querySelector('thead')!, key));
  // By its id a passage is found again; on the page it says what it is.
  const cell = (each: Row, key: string) => (key === 'clause' ? each.row.dataset['of']! : text(each, key));
  downloadCsv('figures.csv', spreadsheetCsv([heads, ...shown.map((row) => FIGURE_COLUMNS.map((key) => cell(row, key)))]));
}

document.getElementById('figure-save')!.addEventListener('click', save);
followNumbers(name, () => shown.map(linkOf));
form.hidden = false;
keepInAddress(form, apply)();
offerFolds();
