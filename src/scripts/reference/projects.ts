import { choicesOf, keepInAddress, sayShown } from './form-address.ts';

const form = document.getElementById('project-filters') as HTMLFormElement;
const count = document.getElementById('project-count')!;
const rows = Array.from(document.querySelectorAll<HTMLTableRowElement>('.projects tbody tr[id]'));

/** Shows the rows that the form's choices let through; boxes, groups and headings without any are hidden. */
function apply(): void {
  const choices = choicesOf(form);
  for (const row of rows) row.hidden = !choices.every(([key, value]) => row.getAttribute(`data-${key}`)!.split(' ').includes(value));
  for (const around of document.querySelectorAll<HTMLElement>('.projects tbody, .box')) {
    around.hidden = !around.querySelector('tr[id]:not([hidden])');
  }
  sayShown(count, rows.filter(({ hidden }) => !hidden).length);
}

form.hidden = false;
keepInAddress(form, apply)();
