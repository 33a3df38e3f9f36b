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

const known = new WeakMap<(atom: string) => string, WeakMap<SearchPassage, string[][]>>();

/** The atoms of a passage's cells as a rule takes them for the same; made once. */
function taken(alike: (atom: string) => string, passage: SearchPassage): string[][] {
  const ofRule = known.get(alike) ?? new WeakMap<SearchPassage, string[][]>();
  known.set(alike, ofRule);
  const cells = ofRule.get(passage) ?? cellAtoms(passage).map(({ values }) => values.map(alike));
  ofRule.set(passage, cells);
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

/** The fewest letters of a word that is looked for at the beginning of longer ones. */
const SHORTEST_BEGINNING = 4;
const LETTERS = /^\p{L}+$/u;

/**
 * Where a term stands inside a longer number or word: the whole atoms that it begins and ends in. A number is found anywhere in an atom
 * (314 in G314); letters only at the beginning of a longer word, only where they are four or more, and only of the query's last word,
 * which may not be typed to its end: “red” is not in “fired”.
 */
export function insideRanges({ terms }: Query): Variant {
  return (term, passage) => {
    const { atoms } = term;
    const [first, last] = [atoms[0]!, atoms[atoms.length - 1]!];
    const none = passage.cells.map(() => []);
    if (!/[\p{Script=Latin}\p{Nd}]/u.test(first + last)) return none;
    const mayGrow = term === terms[terms.length - 1] && last.length >= SHORTEST_BEGINNING;
    const begins = (whole: string) => whole === first || !LETTERS.test(first) || (atoms.length === 1 && whole.startsWith(first));
    const ends = (whole: string) => whole === last || !LETTERS.test(last) || mayGrow;
    const run = atoms.join('\u0001');
    return cellAtoms(passage).map((own) => {
      const found: Range[] = [];
      for (let i = 0; i + atoms.length <= own.values.length; i++) {
        const row = own.values.slice(i, i + atoms.length);
        const [from, to] = [row[0]!, row[row.length - 1]!];
        const longer = from !== first || to !== last;
        if (longer && begins(from) && ends(to) && row.join('\u0001').includes(run)) found.push(rangeOf(own, i, atoms.length));
      }
      return found;
    });
  };
}
