import { sourceLanguage } from '../../editions.ts';
import { cascadeDrawing } from '../../pictures/cascade.ts';
import { spineOf } from '../../pictures/spine.ts';
import { chaptersOf, partOf } from '../../plan/traverse.ts';
import { passageEntries } from '../../plan/entries.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The parts of the plan by their length, in the plan's order. */
export const partsPicture: PictureMaker = ({ plans }, language) => {
  const source = plans[sourceLanguage.tag];
  const names = plans[language.tag].parts.map(({ n, number, title }) => [n, `${number} ${title}`] as const);
  const entries = passageEntries(source);
  const characters = (n: number) =>
    entries
      .filter(({ unit }) => partOf(unit).n === n)
      .reduce((sum, { cells }) => sum + cells.reduce((all, { text }) => all + text.length, 0), 0);
  return {
    ...wordsOf(language).pictures.parts(names.length, chaptersOf(source).length),
    rows: names.map(([n, name]) => [name, characters(n)]),
    drawing: cascadeDrawing(spineOf(source), new Map(names)),
  };
};
