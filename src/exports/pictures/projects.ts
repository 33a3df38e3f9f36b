import { squareRowsDrawing } from '../../pictures/square-rows.ts';
import { boxCounts, boxesOf, projectCount } from '../../plan/boxes.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The rows of the project boxes by part and category. */
export const projectsPicture: PictureMaker = ({ plans }, language) => {
  const { ledgers, pictures } = wordsOf(language);
  const boxes = boxesOf(plans[language.tag]);
  const groups = boxes.map(({ part, groups }) => ({
    heading: `${part.number} ${part.title}`,
    rows: groups.map(({ category, rows }) => ({ name: category, all: rows.length, filled: projectCount(rows) })),
  }));
  const { part, category, rows, ofThemProjects } = pictures;
  return {
    title: pictures.projects(boxCounts(boxes)),
    rule: ledgers.squareIsRow,
    columns: [part, category, rows, ofThemProjects],
    rows: groups.flatMap(({ heading, rows }) => rows.map(({ name, all, filled }) => [heading, name, all, filled])),
    drawing: squareRowsDrawing({ heads: [rows, ofThemProjects] }, groups),
  };
};
