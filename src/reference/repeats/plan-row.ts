import type { PassageEntry } from '../../plan/entries.ts';
import { atomsOf } from '../../search/atoms.ts';

/** An atom of the plan's words: what search compares, with its place in its passage, in UTF-16 offsets of one of its cells. */
export interface PlacedAtom {
  value: string;
  entry: PassageEntry;
  cell: number;
  start: number;
  end: number;
}

/** The plan's words as one row of numbers, the same number for the same atom, with the passage and the atom of each. */
export interface PlanRow {
  numbers: number[];
  /** The passage's place among all. */
  owners: number[];
  atoms: PlacedAtom[];
}

/** Lays all passages out, cell after cell; each cell is closed by a number that stands nowhere else: its edge. */
export function planRow(entries: readonly PassageEntry[]): PlanRow {
  const known = new Map<string, number>();
  let next = 0;
  const row: PlanRow = { numbers: [], owners: [], atoms: [] };
  const add = (number: number, owner: number, atom: PlacedAtom) => {
    row.numbers.push(number);
    row.owners.push(owner);
    row.atoms.push(atom);
  };
  const numberOf = (value: string) => {
    const number = known.get(value) ?? next++;
    known.set(value, number);
    return number;
  };
  entries.forEach((entry, owner) =>
    entry.cells.forEach(({ text }, cell) => {
      const { values, starts, ends } = atomsOf(text);
      values.forEach((value, i) => add(numberOf(value), owner, { value, entry, cell, start: starts[i]!, end: ends[i]! }));
      add(next++, owner, { value: '', entry, cell, start: text.length, end: text.length });
    }),
  );
  return row;
}
