const form = document.getElementById('project-filters') as HTMLFormElement;
const count = document.getElementById('project-count')!;
const rows = Array.from(document.querySelectorAll<HTMLTableRowElement>('.projects tbody tr[id]'));
const shownOf = count.dataset['rows']!;

/** Shows the rows that the form's choices let through; boxes, groups and headings without any are hidden. */
function apply(): void {
  const choices = [...(new FormData(form) as unknown as Iterable<[string, string]>)].filter(([, value]) => value);
  for (const row of rows) row.hidden = !choices.every(([key, value]) => row.getAttribute(`data-${key}`)!.split(' ').includes(value));
  for (const group of document.querySelectorAll<HTMLElement>('.projects tbody')) group.hidden = !group.querySelector('tr[id]:not([hidden])');
  for (const section of document.querySelectorAll<HTMLElement>('.box')) section.hidden = !section.querySelector('tr[id]:not([hidden])');
  count.textContent = shownOf.replace('%s', String(rows.filter(({ hidden }) => !hidden).length));
}

/** The choices that the address states; an anchor of a row or box is none, and is gone to once it is shown. */
function readAddress(): void {
  const stated = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
  for (const select of form.querySelectorAll('select')) select.value = Array.from(select.options).some(({ value }) => value === stated.get(select.name)) ? stated.get(select.name)! : '';
  apply();
  if (!location.hash.includes('=')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

form.addEventListener('change', () => {
  const chosen = [...(new FormData(form) as unknown as Iterable<[string, string]>)].filter(([, value]) => value);
  history.replaceState(null, '', location.pathname + (chosen.length ? `#${new URLSearchParams(chosen)}` : ''));
  apply();
});
addEventListener('hashchange', readAddress);
form.hidden = false;
readAddress();
