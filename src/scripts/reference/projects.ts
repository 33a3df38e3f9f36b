import { squares } from '../../pictures/squares.ts';
import { offerFolds, setFolds } from './folds.ts';
import { chooseRows } from './rows.ts';

const folds = document.querySelectorAll<HTMLElement>('.box > .fold');
const notes = document.querySelectorAll<HTMLElement>('.notes');

/** A square for each row of a category that shows. */
function drawSquares(fold: HTMLElement): void {
  const shown = [...fold.querySelectorAll<HTMLElement>('.projects > li:not([hidden])')];
  const filled = shown.filter(({ dataset }) => dataset['kind'] === 'project').length;
  fold.querySelector('.squares .filled')?.setAttribute('d', squares(0, filled));
  fold.querySelector('.squares path:not(.filled)')?.setAttribute('d', squares(filled, shown.length));
}

/** A note shows where its row does. */
function showNotes(section: HTMLElement): void {
  const items = [...section.querySelectorAll('li')];
  for (const item of items) {
    const id = item.querySelector('a')!.getAttribute('href')!.slice(1);
    item.hidden = document.getElementById(id)!.hidden;
  }
  section.hidden = items.every(({ hidden }) => hidden);
}

// What is chosen is shown whole; else the groups are an overview.
chooseRows('project-filters', '.projects > li', '.fold, .box', (chosen) => {
  setFolds(chosen);
  folds.forEach(drawSquares);
  notes.forEach(showNotes);
});
offerFolds();
