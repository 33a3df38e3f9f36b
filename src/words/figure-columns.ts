/** What the table of figures says of each, by the cells that say it: a cell may hold several, each under its own key. */
export const FIGURE_CELLS = [
  ['clause'],
  ['quote'],
  ['measure', 'of'],
  ['value'],
  ['unit', 'per'],
  ['year', 'binds', 'dated'],
  ['kind', 'nature'],
  ['place'],
  ['notes'],
] as const;

export type FigureColumn = (typeof FIGURE_CELLS)[number][number];

/** Every key, in its order. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = FIGURE_CELLS.flat();

/** Parts the values that a row can be chosen by under one key. */
export const BETWEEN_VALUES = '|';
