import { choicesOf, keepInAddress } from './form-address.ts';

const form = document.getElementById('project-filters') as HTMLFormElement;
const count = document.getElementById('project-count')!;
const rows = Array.from(document.querySelectorAll<HTMLTableRowElement>('.projects tbody tr[id]'));
const shownOf = count.dataset['rows']!;

/** Shows the rows that the form's choices let through; boxes, groups and headings without any are hidden. */
function apply(): void {
  const choices = choicesOf(form);
  for (const row of rows) row.hidden = !choices.every(([key, value]) => row.getAttribute(`data-${key}`)!.split(' ').includes(value));
  for (const group of document.querySelectorAll<HTMLElement>('.projects tbody')) group.hidden = !group.querySelector('tr[id]:not([hidden])');
  for (const section of document.querySelectorAll<HTMLElement>('.box')) section.hidden = !section.querySelector('tr[id]:not([hidden])');
  count.textContent = shownOf.replace('%s', String(rows.filter(({ hidden }) => !hidden).length));
}

form.hidden = false;
keepInAddress(form, apply)();
