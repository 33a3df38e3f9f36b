import type { LedgerWords } from '../zh/ledgers.ts';

/** Our own words of the ledgers of figures and projects, their filters and pictures, in English. */
export const ledgersEn: LedgerWords = {
  statedYears: ({ all, past, period, target, undated }, { base, target: year }) =>
    `${all} statements of the plan give a quantity: ${past} for years up to ${base}, ${period} for years in ${base + 1}–${year}, ` +
    `${target} for ${year}, and ${undated} with no year.`,
  undatedOf: (undated, all) => `Of ${all} numbers, ${undated} are stated with no year.`,
  squareIsFigure:
    'One square is one statement, 20 to a line; filled: a target, open: all others (achieved, norm, planned size and so on). ' +
    'Years are only those that the text itself gives.',
  count: 'All',
  targets: 'Targets',
  inSquares: 'In squares',
  noYear: 'No year given',
  whereStated: (all, most) =>
    `Where the ${all} numbers stand in the plan: one stroke for each clause or row, the higher the more; from ${most} on all are alike.`,
  rowsHere: (rows, targets) => `${rows} row${rows === 1 ? '' : 's'}, ${targets} of them targets`,
  openAll: 'Open all',
  closeAll: 'Close all',
  reset: 'Clear the filters',
  noRow: 'No row has all that is chosen.',
  citationOf: (title) => `“${title}”`,
  boxesHold: ({ boxes, categories, rows }) => `The ${boxes} boxes have ${categories} categories and ${rows} rows.`,
  squareIsRow: 'One square is one row, 20 to a line; filled: a project, open: a standard or a note.',
  kindCounts: {
    project: (n) => `${n} projects`,
    standard: (n) => `${n} standards`,
    note: (n) => `${n} notes`,
  },
};
