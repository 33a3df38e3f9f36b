import { filterList } from './filter-list.ts';
import { offerFolds, setFolds } from './folds.ts';
import { goTo } from './opened.ts';

/** A finding or a class that the address names is opened; else the classes are an overview. */
function openNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  const fold = named?.querySelector<HTMLDetailsElement>(':scope > details');
  if (fold) fold.open = true;
  goTo(named);
}

setFolds(false);
offerFolds();
// What was left out, or is held no longer, is no finding.
filterList('finding-filter', 'section:not(#withdrawn) .finding', 'section:not(#left-out, #withdrawn) > .fold');
addEventListener('hashchange', openNamed);
openNamed();
