/** The choices that a form of selects holds, those left open out. */
export const choicesOf = (form: HTMLFormElement) => [...(new FormData(form) as unknown as Iterable<[string, string]>)].filter(([, value]) => value);

/** Keeps a form's choices in the page's fragment; gives what reads them from there. A fragment without “=” is an anchor and no choice: it is gone to once all is shown. */
export function keepInAddress(form: HTMLFormElement, apply: () => void): () => void {
  const read = () => {
    const anchor = location.hash.includes('=') ? '' : location.hash.slice(1);
    const stated = new URLSearchParams(anchor ? '' : location.hash.slice(1));
    for (const select of form.querySelectorAll('select')) select.value = Array.from(select.options).some(({ value }) => value === stated.get(select.name)) ? stated.get(select.name)! : '';
    apply();
    if (anchor) document.getElementById(anchor)?.scrollIntoView();
  };
  form.addEventListener('change', () => {
    const chosen = choicesOf(form);
    history.replaceState(null, '', location.pathname + (chosen.length ? `#${new URLSearchParams(chosen)}` : ''));
    apply();
  });
  addEventListener('hashchange', read);
  return read;
}
