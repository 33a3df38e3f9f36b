import { atomsOf, findRow, rangeOf, rangesOf } from './atoms.ts';
import { cellAtoms, rangesIn } from './exact.ts';
import type { OtherForm } from './forms.ts';
import type { Range, SearchPassage } from './hit.ts';
import type { Query, QueryTerm } from './query.ts';

/** Where a term stands in a passage, cell by cell, in another form than its own. */
export type Variant = (term: QueryTerm, passage: SearchPassage) => Range[][];

/** Where terms stand in the given other forms of theirs; undefined where no term has any. */
export function inForms({ terms }: Query, formsOfTerm: (term: QueryTerm) => OtherForm[]): Variant | undefined {
  const rows = new Map(terms.map((term) => [term, formsOfTerm(term).map(({ atoms }) => atoms)]));
  if (![...rows.values()].some(({ length }) => length)) return undefined;
  return (term, passage) => {
    const inEachForm = rows.get(term)!.map((row) => rangesIn(passage, row));
    return passage.cells.map((_, cell) => inEachForm.flatMap((cells) => cells[cell]!));
  };
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

const known = new WeakMap<SearchPassage, string[][]>();

/** Where words of the same stems stand, and not the words themselves. */
export function stemRanges(stem: (atom: string) => string): Variant {
  return ({ atoms }, passage) => {
    const stems = known.get(passage) ?? cellAtoms(passage).map(({ values }) => values.map(stem));
    known.set(passage, stems);
    const row = atoms.map(stem);
    return cellAtoms(passage).map((own, cell) => {
      const other = (i: number) => atoms.some((atom, k) => own.values[i + k] !== atom);
      return findRow(stems[cell]!, row)
        .filter(other)
        .map((i) => rangeOf(own, i, row.length));
    });
  };
}

/** Where the term stands inside a longer number or word: the whole atoms that it begins and ends in. */
export function insideRanges({ atoms }: QueryTerm, passage: SearchPassage): Range[][] {
  const run = atoms.join('\u0001');
  const first = atoms[0]!;
  const last = atoms[atoms.length - 1]!;
  if (!/[\p{Script=Latin}\p{Nd}]/u.test(first + last)) return passage.cells.map(() => []);
  return cellAtoms(passage).map((own) => {
    const found: Range[] = [];
    for (let i = 0; i + atoms.length <= own.values.length; i++) {
      const row = own.values.slice(i, i + atoms.length);
      const longer = row[0] !== first || row[row.length - 1] !== last;
      if (longer && row.join('\u0001').includes(run)) found.push(rangeOf(own, i, atoms.length));
    }
    return found;
  });
}
