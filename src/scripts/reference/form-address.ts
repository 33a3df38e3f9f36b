import { writeNow, writeSoon } from '../entry.ts';
import { goTo } from './opened.ts';

/** What a form chooses by: its selects and, where it has one, a field for words. */
const CONTROLS = 'select, input[type=search]';
const controlsOf = (form: HTMLFormElement) => form.querySelectorAll<HTMLSelectElement | HTMLInputElement>(CONTROLS);

/** The choices that a form holds, those left open out. */
export function choicesOf(form: HTMLFormElement): [string, string][] {
  const held = Array.from(controlsOf(form), ({ name, value }): [string, string] => [name, value.trim()]);
  return held.filter(([, value]) => value);
}

/**
 * Keeps a form's choices in the page's fragment; gives what reads them from there. What the form does not know is dropped from it.
 * A fragment without “=” is an anchor and no choice: it is gone to once all is shown, and what it stands in is opened.
 */
export function keepInAddress(form: HTMLFormElement, apply: () => void): () => void {
  const write = () => {
    const chosen = choicesOf(form);
    const address = location.pathname + (chosen.length ? `#${new URLSearchParams(chosen)}` : '');
    writeSoon(() => history.replaceState(null, '', address));
    writeNow();
  };
  const changed = () => {
    apply();
    write();
  };
  const read = () => {
    const fragment = location.hash.slice(1);
    const anchor = fragment.includes('=') ? '' : fragment;
    const stated = new URLSearchParams(anchor ? '' : fragment);
    for (const control of controlsOf(form)) {
      control.value = stated.get(control.name) ?? '';
      // A select that does not know the value has none now.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
    }
    if (fragment && !anchor) write();
    apply();
    if (!anchor) return;
    const named = document.getElementById(anchor);
    // A row that was not shown when the address named it is no target yet.
    if (named && !named.matches(':target')) location.replace(location.hash);
    goTo(named);
  };
  // A field for words changes as it is typed into.
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A form is reset after the event.
  form.addEventListener('reset', () => setTimeout(changed));
  addEventListener('hashchange', read);
  return read;
}

/** Says how many rows are shown, in the page's own words, which hold a %s for the number; where something is chosen, it can be cleared. */
export function sayShown(form: HTMLFormElement, shown: number): void {
  const count = document.getElementById(`${form.id}-count`)!;
  count.textContent = (!shown && count.dataset['none']) || count.dataset['rows']!.replace('%s', String(shown));
  form.querySelector<HTMLButtonElement>('[type=reset]')!.hidden = choicesOf(form).length === 0;
}
