import type { ListWords } from '../zh/lists.ts';

const times = (n: number) => (n === 1 ? 'once' : `${n} times`);
const several = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
const inParts = (parts: readonly number[]) =>
  parts.length === 1 ? `Part ${parts[0]}` : `Parts ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Our own words of places, terms and the lists that are narrowed by words, in English. */
export const listsEn: ListWords = {
  narrow: 'Filter',
  narrowBy: 'part of a name, English or Chinese',
  shown: (shown, all) => `${shown} of ${all} shown`,
  none: (typed) => `Nothing here has “${typed}”.`,
  showAll: 'Show all',
  townships: 'Towns and townships',
  townshipsByPart: (n, { part, most }) => `The plan names its towns and townships ${times(n)}, most often in Part ${part}: ${times(most)}.`,
  cellRule: 'The number in a cell says how often in that part, the bar’s height too, from zero; an empty cell: not named there.',
  inAll: 'All',
  spellings: 'Forms in the plan',
  namedIn: (n, parts) => `Named ${several(n, 'time')} in the plan, in ${inParts(parts)}.`,
  strokesRule:
    'One stroke for each clause or project row, the higher the more often it is named, from five on alike; counts by part beneath.',
  rows: (n) => several(n, 'project row'),
  commitments: (n) => several(n, 'commitment'),
  figures: (n) => several(n, 'figure'),
  items: (n) => ` (${n} items)`,
  wholeOf: { clause: 'Whole clause', indicator: 'Whole row', project: 'Whole row' },
  noFigures: (kind) => `The plan gives no figure for this ${kind} by itself.`,
  thisPlace: 'place',
  hits: (n) => several(n, 'hit'),
  termsIntro:
    'Terms of the plan with their translation. A count leads to the search that finds as many; “Spelt out in the plan”: what the plan ' +
    'itself says a term means.',
  more: ' … ',
};
