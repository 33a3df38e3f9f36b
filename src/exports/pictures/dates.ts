import { barsDrawing } from '../../pictures/bars.ts';
import { datesOf, promisesOf, timesOf } from '../../reference/commitments/times.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The promises by the years that are written of them: in their own passage, and in a heading alone. */
export const datesPicture: PictureMaker = ({ commitments }, language) => {
  const { commitments: words, span } = wordsOf(language);
  const { datesColumns, datesRule, datesTitle, noYear } = words;
  const promises = promisesOf(commitments);
  const times = timesOf(promises).map(({ label, ...time }) => ({ ...time, name: label ? span([time.first, time.last]) : noYear }));
  return {
    title: datesTitle(datesOf(promises)),
    rule: datesRule,
    columns: [datesColumns.time, datesColumns.own, datesColumns.heading],
    rows: times.map(({ name, own, heading }) => [name, own, heading]),
    drawing: barsDrawing(
      times.map(({ name, own, heading }) => ({ name, counts: [own, heading] })),
      [datesColumns.own, datesColumns.heading],
    ),
  };
};
