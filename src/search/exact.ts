import { atomsOf, placesOf, type Atoms } from './atoms.ts';
import { fold } from './fold.ts';
import type { Hit, Range, SearchPage, SearchPassage } from './hit.ts';
import type { Query } from './query.ts';

/** Where each term of a query stands in each cell of a passage: `places[term][cell]`. */
export type TermPlaces = Range[][][];

const known = new WeakMap<SearchPassage, Atoms[]>();

/** The atoms of a passage's cells; made once. */
export function cellAtoms(passage: SearchPassage): Atoms[] {
  const atoms = known.get(passage) ?? passage.cells.map(atomsOf);
  known.set(passage, atoms);
  return atoms;
}

/** Where a row of atoms stands in a passage, cell by cell: a cell's edge is never crossed. */
export function placesIn(passage: SearchPassage, row: readonly string[]): Range[][] {
  return cellAtoms(passage).map((atoms) => placesOf(atoms, row));
}

const folded = new WeakMap<SearchPassage, string>();

/** A quick look before the atoms are made: false only for a passage that cannot hold the row. */
export function mayHold(passage: SearchPassage, row: readonly string[]): boolean {
  const text = folded.get(passage) ?? fold(passage.cells.join(' ')).folded;
  folded.set(passage, text);
  // A number may be written with commas and its sign in several ways: its first digit will do.
  return row.every((value) => text.includes(/\d/.test(value) ? /\d/.exec(value)![0] : value === '。' ? '' : value));
}

export const stands = (cells: Range[][]) => cells.some((places) => places.length > 0);

/** Whether a passage holds something that a query excludes. */
export const excluded = (passage: SearchPassage, { without }: Query) => without.some(({ atoms }) => stands(placesIn(passage, atoms)));

/** The exact set: every passage in which all terms stand, ranked. */
export function exactHits(pages: readonly SearchPage[], query: Query): Hit[] {
  const hits: Hit[] = [];
  const oneString = query.terms.length > 1 ? query.terms.flatMap(({ atoms }) => atoms) : [];
  for (const page of pages) {
    for (const [i, passage] of page.passages.entries()) {
      if (!query.terms.every(({ atoms }) => mayHold(passage, atoms))) continue;
      const places = query.terms.map(({ atoms }) => placesIn(passage, atoms));
      if (places.length && places.every(stands) && !excluded(passage, query)) hits.push({ ...hitOf(page, i, places, query.terms.map(({ atoms }) => isWeighty(atoms))), asOneString: oneString.length ? countOf(placesIn(passage, oneString)) : 0 });
    }
  }
  return hits.sort(byRank);
}

/** A hit on a page's i-th passage from the places of its terms; places that overlap are one mark. */
export function hitOf(page: SearchPage, i: number, places: TermPlaces, weighty: readonly boolean[] = []): Hit {
  const passage = page.passages[i]!;
  const marks = passage.cells.map((_, cell) => merged(places.flatMap((term) => term[cell]!)));
  const counted = weighty.some(Boolean) ? places.filter((_, term) => weighty[term]) : places;
  const headTerms = passage.kind === 'note' ? 0 : counted.filter((term) => term[0]!.some(([start]) => start < passage.head)).length;
  return { page, passage, marks, headTerms, often: Math.min(...counted.map(countOf)), asOneString: 0, order: page.order + i };
}

const countOf = (cells: Range[][]) => cells.reduce((sum, cell) => sum + cell.length, 0);
/** Words of English that stand everywhere say nothing of what a passage is about: they must stand in it, but do not rank it. */
const EVERYWHERE = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
export const isWeighty = (atoms: readonly string[]) => atoms.some((atom) => !EVERYWHERE.has(atom));

/** Headings, run-in heads and names before bodies and contents, the query as one string before its words apart, more occurrences before fewer, then the plan's order; notes last. */
export function byRank(a: Hit, b: Hit): number {
  const note = Number(a.passage.kind === 'note') - Number(b.passage.kind === 'note');
  const inHeading = ({ passage, headTerms }: Hit) => Number(passage.kind === 'heading' && headTerms > 0);
  const heading = inHeading(b) - inHeading(a);
  return note || b.headTerms - a.headTerms || b.asOneString - a.asOneString || heading || b.often - a.often || a.order - b.order;
}

function merged(places: Range[]): Range[] {
  const marks: Range[] = [];
  for (const [start, end] of places.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = marks[marks.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
