/** The choices that a form of selects holds, those left open out. */
export function choicesOf(form: HTMLFormElement): [string, string][] {
  const selects = Array.from(form.querySelectorAll('select'), ({ name, value }): [string, string] => [name, value]);
  return selects.filter(([, value]) => value);
}

/**
 * Keeps a form's choices in the page's fragment; gives what reads them from there. What the form does not know is dropped from it.
 * A fragment without “=” is an anchor and no choice: it is gone to once all is shown.
 */
export function keepInAddress(form: HTMLFormElement, apply: () => void): () => void {
  const reset = form.querySelector<HTMLElement>('[type=reset]');
  const write = () => {
    const chosen = choicesOf(form);
    history.replaceState(null, '', location.pathname + (chosen.length ? `#${new URLSearchParams(chosen)}` : ''));
  };
  const show = () => {
    if (reset) reset.hidden = !choicesOf(form).length;
    apply();
  };
  const changed = () => {
    write();
    show();
  };
  const read = () => {
    const fragment = location.hash.slice(1);
    const anchor = fragment.includes('=') ? '' : fragment;
    const stated = new URLSearchParams(anchor ? '' : fragment);
    for (const { name, options } of form.querySelectorAll('select')) {
      const option = Array.from(options).find(({ value }) => value === (stated.get(name) ?? ''));
      (option ?? options[0]!).selected = true;
    }
    if (fragment && !anchor) write();
    show();
    if (anchor) goTo(document.getElementById(anchor));
  };
  form.addEventListener('change', changed);
  // The choices are still there while the event is under way.
  form.addEventListener('reset', () => setTimeout(changed));
  addEventListener('hashchange', read);
  return read;
}

/** Brings a part of the page into view, out of the folds that it stands in. */
function goTo(anchor: HTMLElement | null): void {
  for (let fold = anchor?.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  anchor?.scrollIntoView();
}

/** Says how many rows are shown, in the page's own words, which hold a %s for the number. */
export function sayShown(count: HTMLElement, shown: number): void {
  count.textContent = count.dataset['rows']!.replace('%s', String(shown));
}
