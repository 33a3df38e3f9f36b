import { valueLine } from '../../pictures/value-line.ts';
import { valuesDrawing, type ValueRow } from '../../pictures/values.ts';
import type { Indicator } from '../../plan/model.ts';
import { indicatorsOf, sectionsOf } from '../../plan/traverse.ts';
import { allRise, changeOf } from '../../reference/indicators/change.ts';
import { changeText } from '../../words/change.ts';
import { wordsOf } from '../../words/words.ts';
import type { PictureMaker } from '../picture.ts';

/** The plan's indicators, each with its values of two years on a line of its own, or the words that stand for them. */
export const targetsPicture: PictureMaker = ({ plans }, language) => {
  const plan = plans[language.tag];
  const { indicators: words, pictures, data, kind, year } = wordsOf(language);
  const groups = sectionsOf(plan).flatMap(({ indicators }) => indicators?.groups ?? []);
  const nameOf = ({ n, name }: Indicator) => `${n} ${name.text}`;
  /** A unit is not broken: 100 million. */
  const withUnit = (row: Indicator) => `${nameOf(row)} (${row.unit.replaceAll(' ', '\u00a0')})`;
  const changed = (indicator: Indicator) => {
    const change = changeOf(indicator, plan);
    return change ? changeText(change, language) : '';
  };
  const drawn = (row: Indicator): ValueRow => {
    const { values } = row;
    const name = withUnit(row);
    if ('words' in values) return { name, words: values.words, note: kind[row.kind] };
    const { base, target } = values;
    const notes = [changed(row), kind[row.kind]];
    return { name, first: String(base), second: String(target), line: valueLine(base, target), notes };
  };
  const { name, change, kind: kinds } = words.columns;
  const { unit } = data.columns;
  const { base, target } = plan.years;
  const changes = indicatorsOf(plan).flatMap((indicator) => changeOf(indicator, plan) ?? []);
  return {
    title: pictures.targets(indicatorsOf(plan).length, plan.years),
    rule: words.key(plan.years, allRise(changes)),
    columns: [pictures.category, name, unit, year(base), year(target), change, kinds],
    rows: groups.flatMap(({ category, rows }) =>
      rows.map((row) => {
        const values = 'words' in row.values ? ['', row.values.words] : [row.values.base, row.values.target];
        return [category, nameOf(row), row.unit, ...values, changed(row), kind[row.kind]];
      }),
    ),
    drawing: valuesDrawing(
      [name, year(base), year(target), change, kinds],
      groups.map(({ category, rows }) => ({ heading: category, rows: rows.map(drawn) })),
      'circle',
    ),
  };
};
