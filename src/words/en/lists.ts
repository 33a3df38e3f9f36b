import type { ListWords } from '../zh/lists.ts';
import { counted, howOften, strokesRule } from './counted.ts';

const inParts = (parts: readonly number[]) =>
  parts.length === 1 ? `Part ${parts[0]}` : `Parts ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Our own words of places, terms and the lists that are narrowed by words, in English. */
export const listsEn: ListWords = {
  narrow: 'Filter',
  words: 'Words in the row',
  narrowBy: 'part of a name, English or Chinese',
  shown: (shown, all) => `${shown} of ${all} shown`,
  none: (typed) => `Nothing here has “${typed}”.`,
  showAll: 'Clear the filters',
  townships: 'Towns and townships',
  townshipsByPart: (n, { part, most }) => `Towns and townships are named ${howOften(n)}, most often in Part ${part} (${howOften(most)}).`,
  cellRule: 'Each cell gives the number for that part, as does the height of its bar, from zero; an empty cell means none.',
  inAll: 'Total',
  spellings: 'Forms in the plan',
  namedIn: (n, parts) => `Named ${howOften(n)} in the plan, in ${inParts(parts)}.`,
  strokesRule: `${strokesRule('mentions', 5)} Counts by part beneath.`,
  rows: (n) => counted(n, 'row of the project boxes', 'rows of the project boxes'),
  figures: (n) => counted(n, 'number'),
  items: (n) => ` (${n} objects listed)`,
  wholeOf: { clause: 'Whole clause', indicator: 'Whole row', project: 'Whole row' },
  noFigures: (kind) => `The plan gives no separate number for this ${kind}; numbers for several places together are not listed here.`,
  thisPlace: 'place',
  hits: (n) => counted(n, 'occurrence'),
  termsIntro:
    'Terms of the plan with their translation. Each count links to a search that finds the same number of occurrences. “Explained in the ' +
    'plan” gives what the plan itself says a term means.',
  more: ' … ',
};
