import { choicesOf, keepInAddress, sayShown } from './form-address.ts';

/**
 * Lets the form `id` choose among the rows: each shows where every choice is among the words of its data-{key}. What stands around rows
 * is hidden when it holds none that shows, and says how many it shows; folds open on what was chosen. Gives the rows that show.
 */
export function chooseRows(id: string, rowSelector: string, aroundSelector: string): () => HTMLElement[] {
  const form = document.getElementById(id) as HTMLFormElement;
  const count = document.getElementById(`${id}-count`)!;
  const rows = Array.from(document.querySelectorAll<HTMLElement>(rowSelector));
  const around = Array.from(document.querySelectorAll<HTMLElement>(aroundSelector));
  let chosen = false;

  function apply(): void {
    const choices = choicesOf(form);
    for (const row of rows) row.hidden = !choices.every(([key, value]) => row.getAttribute(`data-${key}`)!.split(' ').includes(value));
    const shown = rows.filter(({ hidden }) => !hidden);
    const held = heldBy(shown, aroundSelector);
    for (const each of around) {
      each.hidden = !held.has(each);
      const number = each.querySelector(':scope > summary [data-shown]');
      if (number) number.textContent = String(held.get(each) ?? 0);
      // What a reader has unfolded by hand stays so until something is chosen.
      if (each instanceof HTMLDetailsElement && (chosen || choices.length)) each.open = choices.length > 0 && held.has(each);
    }
    chosen = choices.length > 0;
    sayShown(count, shown.length);
  }

  form.hidden = false;
  keepInAddress(form, apply)();
  return () => rows.filter(({ hidden }) => !hidden);
}

/** How many of the rows each thing around them holds. */
function heldBy(rows: readonly HTMLElement[], aroundSelector: string): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const row of rows) {
    for (let at = row.parentElement!.closest(aroundSelector); at; at = at.parentElement!.closest(aroundSelector))
      held.set(at, (held.get(at) ?? 0) + 1);
  }
  return held;
}
