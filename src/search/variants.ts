import { atomsOf, findRow, rangeOf, rangesOf, type Atoms } from './atoms.ts';
import { cellAtoms, rangesIn } from './exact.ts';
import type { Range, SearchPassage } from './hit.ts';
import { growsInto, isNumeral } from './numerals.ts';
import type { Query, QueryTerm, Written } from './query.ts';

/** Where a term stands in a passage, cell by cell, in another form than its own. */
export type Variant = (term: QueryTerm, passage: SearchPassage) => Range[][];

/** Where terms stand in the given other forms of theirs, wherever the row stands or as `placesOf` says; undefined where no term has any. */
export function inForms({ terms }: Query, formsOfTerm: (term: QueryTerm) => Written[], placesOf = rangesOf): Variant | undefined {
  const rows = new Map(terms.map((term) => [term, formsOfTerm(term).map(({ atoms }) => atoms)]));
  if (![...rows.values()].some(({ length }) => length)) return undefined;
  return (term, passage) => {
    const inEachForm = rows.get(term)!.map((row) => cellAtoms(passage).map((atoms) => placesOf(atoms, row)));
    return passage.cells.map((_, cell) => inEachForm.flatMap((cells) => cells[cell]!));
  };
}

/** Where a row stands and no numeral at its edges is a part of a longer one: 十四 is not in 十四五, nor 25 in 25万. */
export function wholeNumerals(atoms: Atoms, row: readonly string[]): Range[] {
  const last = row[row.length - 1]!;
  const cut = (i: number) =>
    (isNumeral(row[0]) && growsInto(atoms.values[i - 1])) ||
    ((isNumeral(last) || /^\d+$/.test(last)) && growsInto(atoms.values[i + row.length]));
  return findRow(atoms.values, row)
    .filter((i) => !cut(i))
    .map((i) => rangeOf(atoms, i, row.length));
}

/** Where the received text of a corrected passage has the term, and the reading has not: the range of the reading. */
export function receivedRanges({ atoms }: QueryTerm, passage: SearchPassage): Range[][] {
  const inReading = rangesIn(passage, atoms);
  const found: Range[][] = passage.cells.map(() => []);
  for (const [cell, start, end, received] of passage.received ?? []) {
    const text = passage.cells[cell]!;
    const inReceived = rangesOf(atomsOf(text.slice(0, start) + received + text.slice(end)), atoms);
    const touches = (ranges: Range[], until: number) => ranges.some((range) => range[0] < until && range[1] > start);
    if (touches(inReceived, start + received.length) && !touches(inReading[cell]!, end)) found[cell]!.push([start, end]);
  }
  return found;
}

/** What a rule takes each word for that it was asked of, and the atoms of a passage's cells. */
interface Taken {
  words: Map<string, string>;
  passages: WeakMap<SearchPassage, string[][]>;
}
const known = new WeakMap<(atom: string) => string, Taken>();

/** The atoms of a passage's cells as a rule takes them for the same: each word is looked at once, each passage once. */
function taken(alike: (atom: string) => string, passage: SearchPassage): string[][] {
  const { words, passages } = known.get(alike) ?? { words: new Map(), passages: new WeakMap() };
  known.set(alike, { words, passages });
  const read = (atom: string) => {
    const before = words.get(atom) ?? alike(atom);
    words.set(atom, before);
    return before;
  };
  const cells = passages.get(passage) ?? cellAtoms(passage).map(({ values }) => values.map(read));
  passages.set(passage, cells);
  return cells;
}

/** Where words stand that a rule takes for the same, and not the words themselves. */
export function alikeRanges(alike: (atom: string) => string): Variant {
  return ({ atoms }, passage) => {
    const cells = taken(alike, passage);
    const row = atoms.map(alike);
    return cellAtoms(passage).map((own, cell) => {
      const other = (i: number) => atoms.some((atom, k) => own.values[i + k] !== atom);
      return findRow(cells[cell]!, row)
        .filter(other)
        .map((i) => rangeOf(own, i, row.length));
    });
  };
}
