import { folded, typedWords } from './folded.ts';
import { offerHeld } from './held-choices.ts';
import { choicesOf, keepInAddress, sayShown } from './form-address.ts';
import { sayCount } from './say-count.ts';

/**
 * Lets the form `id` choose among the rows: each shows where every choice is among the words of its data-{key}, and where it holds what
 * was typed. What stands around rows is hidden when it holds none that shows, and says in the data-count of its heading how many do.
 * `after` is told whether anything is chosen. Gives the rows that show.
 */
export function chooseRows(
  id: string,
  rowSelector: string,
  aroundSelector: string,
  after: (chosen: boolean) => void = () => {},
): () => HTMLElement[] {
  const form = document.getElementById(id) as HTMLFormElement;
  const rows = Array.from(document.querySelectorAll<HTMLElement>(rowSelector));
  const around = Array.from(document.querySelectorAll<HTMLElement>(aroundSelector));
  const all = heldBy(rows, aroundSelector);
  const shown = () => rows.filter(({ hidden }) => !hidden);

  function apply(): void {
    const choices = choicesOf(form);
    for (const row of rows) row.hidden = !choices.every((choice) => lets(row, ...choice));
    offerHeld(form, rows, valuesOf, lets);
    const held = heldBy(shown(), aroundSelector);
    for (const each of around) {
      each.hidden = !held.has(each);
      sayCount(each.querySelector(':scope > :is(summary, h2) [data-count]'), held.get(each) ?? 0, all.get(each) ?? 0);
    }
    sayShown(form, shown().length);
    after(choices.length > 0);
  }

  form.hidden = false;
  keepInAddress(form, apply)();
  return shown;
}

/** The name of the field for words. */
const WORDS = 'words';
const valuesOf = (row: HTMLElement, key: string) => row.getAttribute(`data-${key}`)!.split(' ');
const lets = (row: HTMLElement, key: string, value: string) => (key === WORDS ? holds(row, value) : valuesOf(row, key).includes(value));

/** Whether a row has all words that were typed; a row's own words are read once. */
function holds(row: HTMLElement, typed: string): boolean {
  const own = written.get(row) ?? folded(row.textContent!);
  written.set(row, own);
  return typedWords(typed).every((word) => own.includes(word));
}
const written = new WeakMap<HTMLElement, string>();

/** How many of the rows each thing around them holds. */
function heldBy(rows: readonly HTMLElement[], aroundSelector: string): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const row of rows) {
    for (let at = row.parentElement!.closest(aroundSelector); at; at = at.parentElement!.closest(aroundSelector))
      held.set(at, (held.get(at) ?? 0) + 1);
  }
  return held;
}
