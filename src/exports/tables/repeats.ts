import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage } from '../../editions.ts';
import { LEAST_SHARED, MOST_SHARING, repeatsOf, wordsAt, type Repeat } from '../../reference/repeats/repeats.ts';
import { columnsOf, pagesCell } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

/** A string with the two passages that share it, and its number among those that they share, the longest first. */
interface NumberedRepeat extends Repeat {
  n: number;
}

function numbered(repeats: readonly Repeat[]): NumberedRepeat[] {
  const count = new Map<string, number>();
  return repeats.map((repeat) => {
    const pair = pairOf(repeat);
    const n = (count.get(pair) ?? 0) + 1;
    count.set(pair, n);
    return { ...repeat, n };
  });
}

const pairOf = ({ places: [a, b] }: Repeat) => `${a.entry.id} ${b.entry.id}`;

/** What passages share with each other, word for word. */
export function repeats({ plans }: WholeEdition): DataTable {
  const { text, integer, addresses } = columnsOf<NumberedRepeat>();
  const sides = [0, 1] as const;
  const ofEach = (name: string, title: string, value: (place: Repeat['places'][0]) => string) =>
    sides.map((side) => text(`${name}_${side + 1}`, `${title} of the ${side ? 'second' : 'first'}`, ({ places }) => value(places[side])));
  return tableOf({
    name: 'repeats',
    title: `Chinese strings, ${LEAST_SHARED} characters or more, of two passages and of ${MOST_SHARING} at most`,
    columns: [
      text('id', 'the two passages, and a number among their strings, longest first', (repeat) => `${pairOf(repeat)} ${repeat.n}`),
      ...ofEach('passage', 'clause, row or indicator', ({ entry }) => entry.id),
      ...ofEach('printed_pages', 'printed pages', ({ entry }) => pagesCell(entry.pages)),
      integer('characters', 'length: a number or a foreign word is one character, punctuation none', ({ length }) => length),
      ...ofEach('words', 'the string, with the punctuation', wordsAt),
      ...addresses(({ places: [{ entry }] }, language) => entryAddress(language, entry)),
    ],
    rows: numbered(repeatsOf(plans[sourceLanguage.tag])),
  });
}
