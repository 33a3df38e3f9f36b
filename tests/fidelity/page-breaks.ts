import { receivedText } from '../../src/fidelity/rebuilt.ts';
import type { Plan } from '../../src/plan/model.ts';
import { passagesOf, unitsOf } from '../../src/plan/traverse.ts';

/** All printed page breaks by page, each with the words that the page begins with, as received. */
export function pageBreaks(plan: Plan): { page: number; words: string; certainty: string }[] {
  const breaks = unitsOf(plan).flatMap((unit) => {
    const table = unit.level === 'part' ? unit.box : unit.level === 'section' ? unit.indicators : undefined;
    const inText = [...passagesOf(unit).values()]
      .flat()
      .flatMap((passage) => passage.breaks.map(({ page, start, certainty }) => ({ page, certainty, words: receivedText(passage, start) })));
    return [
      ...(unit.pageBreak ? [{ ...unit.pageBreak, words: unit.number + unit.title }] : []),
      ...inText,
      ...(table?.pageBreak ? [{ ...table.pageBreak, words: table.title + table.columns.join('') }] : []),
    ];
  });
  return breaks.sort((a, b) => a.page - b.page);
}
