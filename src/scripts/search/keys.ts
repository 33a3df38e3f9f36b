/** Arrows go from the box through the hits and back; Enter opens, as on every link. */
export function moveWithArrows(input: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [input, ...document.querySelectorAll<HTMLAnchorElement>('.hit')].filter((stop) => stop.checkVisibility?.() ?? true);
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    if (!step || at < 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Single keys as shortcuts are the reader's choice: they can clash with a screen reader's or a speech program's. */
export function offerShortcuts(): void {
  const offer = document.getElementById('search-shortcuts')!;
  const box = offer.querySelector('input')!;
  try {
    box.checked = localStorage.getItem('shortcuts') !== null;
    box.addEventListener('change', () => (box.checked ? localStorage.setItem('shortcuts', 'on') : localStorage.removeItem('shortcuts')));
    offer.hidden = false;
  } catch {
    // A browser that keeps nothing cannot keep this choice.
  }
}
