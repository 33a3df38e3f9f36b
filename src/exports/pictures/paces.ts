import { valueLine } from '../../pictures/value-line.ts';
import { valuesDrawing } from '../../pictures/values.ts';
import { anyInMoney, paceEnd, pacesOf } from '../../reference/indicators/pace.ts';
import { paceTexts } from '../../words/pace.ts';
import { nameOfId } from '../../words/names.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The yearly growths that the text states, beside those between the table's values. */
export const pacesPicture: PictureMaker = ({ plans, ledger, consistency }, language) => {
  const plan = plans[language.tag];
  const { indicators: words, names } = wordsOf(language);
  const paces = pacesOf(plan, ledger, consistency);
  const end = paceEnd(paces);
  const rows = paces.map((pace) => {
    const { indicator, figure, finding } = pace;
    const name = `${indicator.n} ${indicator.name.text}`;
    return {
      pace,
      name,
      ...paceTexts(pace, language),
      clause: nameOfId(figure.entry.id, names),
      finding: finding ? words.finding(finding.n) : '',
    };
  });
  const { computed, stated, clause, finding } = words.paceColumns;
  return {
    title: words.paces(paces.length, plan.years),
    rule: words.paceKey(end, plan.years, anyInMoney(paces)),
    columns: [words.columns.name, computed, stated, clause, finding],
    rows: rows.map((row) => [row.name, row.computed, row.stated, row.clause, row.finding]),
    drawing: valuesDrawing(
      [words.columns.name, computed, stated, clause, finding],
      [
        {
          rows: rows.map(({ pace, name, ...row }) => ({
            name,
            first: row.computed,
            second: row.stated,
            line: valueLine(pace.computed, pace.stated, end),
            notes: [row.clause, row.finding],
          })),
        },
      ],
      'square',
    ),
  };
};
