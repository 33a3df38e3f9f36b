import { barsDrawing } from '../../pictures/bars.ts';
import { datesOf, promisesOf, timesOf } from '../../reference/commitments/times.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The promises by the years that are written of them: in their own passage, and in a heading alone. */
export const datesPicture: PictureMaker = ({ commitments }, language) => {
  const { commitments: words, labelled, span } = wordsOf(language);
  const { datesColumns, datesRule, datesTitle, noYear } = words;
  const promises = promisesOf(commitments);
  const times = timesOf(promises).map(({ label, ...time }) => ({ ...time, name: label ? span([time.first, time.last]) : noYear }));
  const bars = times.flatMap(({ name, own, heading }) => [
    { name: labelled(name, datesColumns.own), count: own },
    { name: labelled(name, datesColumns.heading), count: heading },
  ]);
  return {
    title: datesTitle(datesOf(promises)),
    rule: datesRule,
    columns: [datesColumns.time, datesColumns.own, datesColumns.heading],
    rows: times.map(({ name, own, heading }) => [name, own, heading]),
    drawing: barsDrawing(bars.filter(({ count }) => count)),
  };
};
