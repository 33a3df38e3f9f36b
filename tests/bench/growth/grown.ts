import type { SearchPage, SearchPassage } from '../../../src/search/hit.ts';
import { seeded } from '../../kit/seeded.ts';

type Seeded = ReturnType<typeof seeded>;

const SENTENCE = /[^。；！？]+[。；！？]?/g;
const sentencesOf = ({ cells }: SearchPassage) => cells[0]!.match(SENTENCE) ?? [];

/**
 * A text `times` as long as the given one, as natural: in each copy the sentences of all clauses are dealt out anew and every figure is
 * another.
 */
export function grown(pages: readonly SearchPage[], times: number): SearchPage[] {
  const draw = seeded(times);
  const passages = pages.reduce((sum, page) => sum + page.passages.length, 0);
  return Array.from({ length: times }, (_, copy) => {
    const sentences = shuffled(
      pages
        .flatMap((page) => page.passages)
        .filter(({ kind }) => kind === 'clause')
        .flatMap(sentencesOf),
      draw,
    );
    return pages.map((page): SearchPage => ({
      ...page,
      order: page.order + copy * passages,
      passages: page.passages.map((passage) => another(passage, copy, sentences, draw)),
    }));
  }).flat();
}

function another(passage: SearchPassage, copy: number, sentences: string[], draw: Seeded): SearchPassage {
  const { received: _, ...kept } = passage;
  const cells = passage.kind === 'clause' ? [sentences.splice(0, sentencesOf(passage).length).join('')] : passage.cells;
  return { ...kept, id: `${passage.id}-${copy}`, cells: cells.map((cell) => cell.replace(/\d/g, () => String(draw.below(10)))) };
}

function shuffled<T>(list: readonly T[], draw: Seeded): T[] {
  const left = [...list];
  for (let i = left.length - 1; i > 0; i--) {
    const j = draw.below(i + 1);
    [left[i], left[j]] = [left[j]!, left[i]!];
  }
  return left;
}
