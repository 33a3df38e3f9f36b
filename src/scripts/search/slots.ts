/** The parts of the search page that an answer fills. */
export interface Slots {
  answers: HTMLElement;
  status: HTMLElement;
  choices: HTMLElement;
  strokes: HTMLElement;
  filters: HTMLElement;
  results: HTMLElement;
  after: HTMLElement;
}

/** The element of the page with the given id, which the page always has. */
export const slot = (id: string): HTMLElement => document.getElementById(id)!;

/** The slots of the search page. */
export const searchSlots = (): Slots => ({
  answers: slot('search-answers'),
  status: slot('search-status'),
  choices: slot('search-choices'),
  strokes: slot('search-strokes'),
  filters: slot('search-filters'),
  results: slot('search-results'),
  after: slot('search-after'),
});
