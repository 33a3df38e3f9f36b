import { axisOf, periodsOf } from '../../pictures/periods.ts';
import { squareRowsDrawing } from '../../pictures/square-rows.ts';
import { figureYears } from '../../reference/figures/stated-years.ts';
import { periodText } from '../../words/period.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The numbers of the plan by the years that they are stated of. */
export const figuresPicture: PictureMaker = ({ ledger }, language) => {
  const { ledgers: words, data } = wordsOf(language);
  const periods = periodsOf(figureYears(ledger));
  const rows = periods.map((period) => ({ ...period, name: periodText(period, language) }));
  return {
    title: words.periodsTitle(ledger.length),
    rule: words.squareIsFigure,
    columns: [data.columns.year, words.count, words.targets],
    rows: rows.map(({ name, all, filled }) => [name, all, filled]),
    drawing: squareRowsDrawing({ heads: [words.count, words.targets], axis: axisOf(periods) }, [{ rows }]),
  };
};
