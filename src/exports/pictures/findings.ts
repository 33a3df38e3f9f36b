import { barsDrawing } from '../../pictures/bars.ts';
import { findingCounts } from '../../reference/consistency/overview.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** What is set side by side, by class. */
export const findingsPicture: PictureMaker = ({ consistency: { findings } }, language) => {
  const { consistency: words, pictures } = wordsOf(language);
  const rows = findingCounts(findings).map(({ kind, all, assumed }) => ({ name: words.classes[kind], counts: [all, assumed] }));
  const { columns } = words;
  return {
    ...pictures.findings(findings.length),
    columns: [columns.class, columns.all, columns.assumed],
    rows: rows.map(({ name, counts }) => [name, ...counts]),
    drawing: barsDrawing(rows, [columns.all, columns.assumed]),
  };
};
