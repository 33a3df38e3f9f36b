import { atomsOf, rangesOf, type Atoms } from './atoms.ts';
import { fold } from './fold.ts';
import type { Hit, Range, SearchPage, SearchPassage } from './hit.ts';
import type { Query } from './query.ts';
import { byRank, isWeighty } from './rank.ts';
import { giveWay } from './turns.ts';

/** Where each term of a query stands in each cell of a passage: `ranges[term][cell]`. */
export type TermRanges = Range[][][];

const known = new WeakMap<SearchPassage, Atoms[]>();

/** The atoms of a passage's cells; made once. */
export function cellAtoms(passage: SearchPassage): Atoms[] {
  const atoms = known.get(passage) ?? passage.cells.map(atomsOf);
  known.set(passage, atoms);
  return atoms;
}

/** Where a row of atoms stands in a passage, cell by cell: a cell's edge is never crossed. */
export function rangesIn(passage: SearchPassage, row: readonly string[]): Range[][] {
  return cellAtoms(passage).map((atoms) => rangesOf(atoms, row));
}

const folded = new WeakMap<SearchPassage, string>();

/** A quick look before the atoms are made: false only for a passage that cannot hold the row. */
export function mayHold(passage: SearchPassage, row: readonly string[]): boolean {
  const text = folded.get(passage) ?? fold(passage.cells.join(' ')).folded;
  folded.set(passage, text);
  return row.every((value) => {
    // An English full stop is folded to the Chinese one. A number may be written with commas and its sign in several ways:
    // its first digit will do.
    if (value === '。') return true;
    return text.includes(/\d/.exec(value)?.[0] ?? value);
  });
}

/** Whether anything of a row was found in any cell. */
export const stands = (cells: Range[][]) => cells.some((ranges) => ranges.length > 0);

/** Whether a passage holds something that a query excludes. */
export const excluded = (passage: SearchPassage, { without }: Query) => without.some(({ atoms }) => stands(rangesIn(passage, atoms)));

/** The exact set: every passage in which all terms stand, ranked. */
export function exactHits(pages: readonly SearchPage[], query: Query): Hit[] {
  const hits: Hit[] = [];
  const rows = query.terms.map(({ atoms }) => atoms);
  if (!rows.length) return hits;
  const weighty = rows.map(isWeighty);
  const oneString = rows.length > 1 && rows.flat();
  for (const page of pages) {
    for (const [i, passage] of page.passages.entries()) {
      if (!rows.every((row) => mayHold(passage, row))) continue;
      const ranges = rows.map((row) => rangesIn(passage, row));
      if (!ranges.every(stands) || excluded(passage, query)) continue;
      const asOneString = oneString ? countOf(rangesIn(passage, oneString)) : 0;
      hits.push({ ...hitOf(page, i, ranges, weighty), asOneString });
    }
  }
  return hits.sort(byRank);
}

/** The exact set, found in turns with the browser. */
export async function exactHitsInTurns(pages: readonly SearchPage[], query: Query): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const page of pages) {
    hits.push(...exactHits([page], query));
    await giveWay();
  }
  return hits.sort(byRank);
}

/** A hit on a page's i-th passage from where its terms stand; ranges that overlap are one mark. */
export function hitOf(page: SearchPage, i: number, ranges: TermRanges, weighty: readonly boolean[] = []): Hit {
  const passage = page.passages[i]!;
  const marks = passage.cells.map((_, cell) => merged(ranges.flatMap((term) => term[cell]!)));
  const counted = weighty.some(Boolean) ? ranges.filter((_, term) => weighty[term]) : ranges;
  const inHead = ([first]: Range[][]) => first!.some(([start]) => start < passage.head);
  const headTerms = passage.kind === 'note' ? 0 : counted.filter(inHead).length;
  const often = Math.min(...counted.map(countOf));
  return { page, passage, marks, headTerms, often, asOneString: 0, apart: ranges.length > 1, order: page.order + i };
}

const countOf = (cells: Range[][]) => cells.reduce((sum, cell) => sum + cell.length, 0);

function merged(ranges: Range[]): Range[] {
  const marks: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = marks[marks.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
