import { atomsOf } from './atoms.ts';
import { pagesHoldingAny, type Corpus } from './corpus.ts';
import { inSimplified } from './forms.ts';
import type { SearchPage } from './hit.ts';

/**
 * How many atoms of a quotation are looked for together, at how many points of it at least, and how far from each other at most, to find
 * the pages that it may stand on: each of its sentences may be from another.
 */
const WINDOW = 4;
const WINDOWS = 12;
const FARTHEST = 8;

/** The pages that may hold a quotation or the most of it, also in simplified characters, in the plan's order. */
export async function quotationPages(
  corpus: Corpus,
  pasted: string,
  simplified: Readonly<Record<string, string>> = {},
): Promise<SearchPage[]> {
  const atoms = atomsOf(pasted).values.filter((value) => !/^[。;?!]$/.test(value));
  const step = Math.min(FARTHEST, Math.max(1, Math.floor((atoms.length - WINDOW) / WINDOWS)));
  const points = Array.from({ length: Math.max(WINDOWS, Math.ceil(atoms.length / step)) }, (_, i) => i * step);
  const windows = points.map((at) => atoms.slice(at, at + WINDOW)).filter(({ length }) => length);
  const rows = windows.flatMap((row) => [row, ...inSimplified({ text: '', atoms: row }, simplified).map((simple) => simple.atoms)]);
  // Marks alone, which have no atoms, may stand on any page.
  return pagesHoldingAny(corpus, rows.length ? rows.map((row) => [row]) : [[]]);
}
