import { slot } from './slots.ts';

/** So many pixels one may scroll by while a finger rests. */
const AT_REST = 48;

/**
 * Where there is no room beside the hits, the filters open over them: whole into view, and closed again by who goes on through the hits,
 * scrolling or by the keyboard. Their line stays.
 */
export function closeFiltersLeft(): void {
  const row = slot('search-filters');
  const open = () => (matchMedia('(min-width: 64rem)').matches ? null : row.querySelector<HTMLDetailsElement>('.filters[open]'));
  /** Where the window stood when the row had come to the place where it stays. */
  let stayed: number | undefined;
  const close = () => {
    const panel = open();
    if (panel) panel.open = false;
  };
  // Toggling does not bubble: it is caught on its way down.
  row.addEventListener(
    'toggle',
    ({ target }) => {
      stayed = undefined;
      if (target !== open()) return;
      const below = (target as Element).lastElementChild!.getBoundingClientRect().bottom - innerHeight;
      if (below > 0) scrollBy(0, below);
    },
    true,
  );
  addEventListener('scroll', () => {
    const stays = open() && row.getBoundingClientRect().top <= parseFloat(getComputedStyle(row).top) + 1;
    stayed = stays ? (stayed ?? scrollY) : undefined;
    if (stayed !== undefined && Math.abs(scrollY - stayed) > AT_REST) close();
  });
  // What it does to the chapters is to be seen.
  row.addEventListener('click', ({ target }) => {
    if ((target as Element).id !== 'fold-chapters' || !open()) return;
    close();
    row.querySelector<HTMLElement>('.filters > summary')!.focus();
  });
  document.addEventListener('focusin', ({ target }) => row.contains(target as Node) || close());
}
