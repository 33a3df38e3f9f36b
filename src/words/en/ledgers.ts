import type { LedgerWords } from '../zh/ledgers.ts';
import { counted, strokesRule } from './counted.ts';
import { spanEn } from './span.ts';

/** Our own words of the ledgers of figures and projects, their filters and pictures, in English. */
export const ledgersEn: LedgerWords = {
  statedYears: ({ all, past, period, target, undated }, { base, target: year }) =>
    `The plan states ${counted(all, 'number')} outside its table of main indicators, those in names, slogans, dates and the like aside: ` +
    `${past} for years up to ${base}, ${period} for ${spanEn([base + 1, year])} or a part of it (without those for ${year} itself), ` +
    `${target} for ${year} itself, and ${undated} with no year.`,
  periodsTitle: (all) => `The ${all} numbers by the years that they are stated for`,
  squareIsFigure:
    'A bar marks the years that the numbers are for. Each square is one number, 20 to a row. ' +
    'Filled: target; open: all others (achieved, standard, planned size and so on).',
  count: 'Total',
  targets: 'Targets',
  inSquares: 'Squares',
  noYear: 'No year given',
  whereStated: (all, most) => `Where the ${counted(all, 'number')} are in the plan. ${strokesRule('numbers', most)}`,
  rowsHere: (rows, targets) => `${counted(rows, 'row')}, ${targets} of them targets`,
  openAll: 'Open all',
  closeAll: 'Close all',
  reset: 'Clear the filters',
  noRow: 'No row matches all the filters.',
  citationOf: (title, finding) => `“${title}”${finding ? `, finding ${finding}` : ''}`,
  boxesHold: ({ boxes, categories, rows }) => `The ${boxes} boxes have ${categories} categories and ${rows} rows.`,
  squareIsRow: 'Each square is one row, 20 to a line. Filled: project; open: standard or note.',
  kindCounts: {
    project: (n) => counted(n, 'project'),
    standard: (n) => counted(n, 'standard'),
    note: (n) => counted(n, 'note'),
  },
};
