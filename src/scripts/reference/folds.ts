import { keepInEntry, keptInEntry } from '../entry.ts';

/** Groups of rows that can be closed: they stand open where no script runs, and on paper, in browsers that know ::details-content. */
const folds = () => Array.from(document.querySelectorAll<HTMLDetailsElement>('details.fold'));
const button = () => document.querySelector<HTMLButtonElement>('.open-all')!;
const shown = () => folds().filter((fold) => !fold.parentElement!.hidden && !fold.hidden);
const allOpen = () => shown().every(({ open }) => open);

/** Opens or closes all of them, or those alone that a selector finds. */
export function setFolds(open: boolean, which = '*'): void {
  for (const fold of folds()) if (fold.matches(which)) fold.open = open;
}

/** Lets the reader open all at once, and close them; a page that is printed has them open. */
export function offerFolds(): void {
  button().addEventListener('click', () => setFolds(!allOpen()));
  // Toggling does not bubble: it is caught on its way down.
  document.addEventListener('toggle', sayWhich, true);
  addEventListener('beforeprint', () => setFolds(true));
  openAgain();
  sayWhich();
}

/** Who comes back from one of the rows finds open what was open. */
function openAgain(): void {
  const open = keptInEntry('open');
  for (const fold of folds().filter((_, i) => Array.isArray(open) && open.includes(i))) fold.open = true;
  const keep = () => {
    const now = folds().flatMap(({ open }, i) => (open ? [i] : []));
    keepInEntry('open', now);
  };
  document.addEventListener('toggle', keep, true);
}

function sayWhich(): void {
  button().textContent = button().dataset[allOpen() ? 'close' : 'open']!;
}
