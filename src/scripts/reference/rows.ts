import { choicesOf, keepInAddress, sayShown } from './form-address.ts';

/**
 * Lets the form `id` choose among the rows: each shows where every choice is among the words of its data-{key}. What stands around rows
 * is hidden when it holds none that shows.
 */
export function chooseRows(id: string, rowSelector: string, aroundSelector: string): void {
  const form = document.getElementById(id) as HTMLFormElement;
  const count = document.getElementById(`${id}-count`)!;
  const rows = Array.from(document.querySelectorAll<HTMLElement>(rowSelector));
  const around = Array.from(document.querySelectorAll<HTMLElement>(aroundSelector));

  function apply(): void {
    const choices = choicesOf(form);
    for (const row of rows) row.hidden = !choices.every(([key, value]) => row.getAttribute(`data-${key}`)!.split(' ').includes(value));
    const shown = rows.filter(({ hidden }) => !hidden);
    const holding = new Set(shown.flatMap((row) => around.filter((each) => each.contains(row))));
    for (const each of around) each.hidden = !holding.has(each);
    sayShown(count, shown.length);
  }

  form.hidden = false;
  keepInAddress(form, apply)();
}
