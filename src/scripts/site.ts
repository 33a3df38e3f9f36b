// What every page adds where scripts run: queries that no host logs, and links that survive a glued-on full stop.
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
