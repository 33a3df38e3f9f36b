import type { SearchPage } from '../../../src/search/hit.ts';
import { seeded } from '../../kit/seeded.ts';

const EACH = 20;
const HAN = /^\p{Script=Han}{2,4}$/u;
/** What stays of a text when it is searched, as far as a query of Han characters can tell. */
const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}。;?!.]/gu, '');

/** Forty queries of two to four Han characters that occur: words of the vocabulary, and pieces cut from the text anywhere. */
export function queriesFor(pages: readonly SearchPage[], vocabulary: readonly string[]): string[] {
  const draw = seeded(40);
  const cells = pages.flatMap(({ passages }) => passages.flatMap((passage) => passage.cells.map(plain)));
  const text = cells.join('\n');
  const words = vocabulary.filter((word) => HAN.test(word) && text.includes(word));
  const queries = new Set<string>();
  while (queries.size < EACH) queries.add(draw.pick(words));
  while (queries.size < 2 * EACH) {
    const cell = draw.pick(cells);
    const start = draw.below(cell.length);
    const piece = cell.slice(start, start + 2 + draw.below(3));
    if (HAN.test(piece)) queries.add(piece);
  }
  return [...queries];
}

/** The ids of the passages that plainly contain each query. */
export function reference(pages: readonly SearchPage[], queries: readonly string[]): string[][] {
  const found = queries.map((): string[] => []);
  for (const { id, cells } of pages.flatMap(({ passages }) => passages)) {
    const texts = cells.map(plain);
    for (const [i, query] of queries.entries()) if (texts.some((text) => text.includes(query))) found[i]!.push(id);
  }
  return found.map((ids) => ids.sort());
}
