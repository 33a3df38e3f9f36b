// What every page adds where scripts run: queries that no host logs, links that survive a glued-on full stop, languages that keep the place.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  form.addEventListener('submit', (event) => {
    const query = new FormData(form).get('q');
    event.preventDefault();
    location.assign(`${form.action}#q=${encodeURIComponent(String(query))}`);
  });
}

// Chat programs take the punctuation after an address for a part of it: #3.1.2。
const fragment = decodeURIComponent(location.hash.slice(1));
const trimmed = fragment.replace(/[^\w-]+$/u, '');
if (trimmed && trimmed !== fragment && !document.getElementById(fragment) && document.getElementById(trimmed)) location.replace(`#${trimmed}`);

/** The passage being read: the one that the address names while it is in view, else the first that reaches below the top of the window. */
function placeOfReading(): string {
  const inView = (element: Element) => element.getBoundingClientRect().bottom > 80 && element.getBoundingClientRect().top < innerHeight;
  const target = document.querySelector(':target');
  if (target?.closest('.plan') && inView(target)) return target.id;
  if (scrollY < 80) return '';
  return Array.from(document.querySelectorAll('.plan .clause[id], .plan .unit[id], .plan tr[id]')).find(inView)?.id ?? '';
}

const languageLinks = document.querySelector('.languages');
for (const event of ['pointerdown', 'focusin', 'click']) {
  languageLinks?.addEventListener(event, ({ target }) => {
    const place = placeOfReading();
    if (place && target instanceof HTMLAnchorElement && !target.hash) target.hash = place;
  });
}
