import { WORDS_ONCE, times, wordsOf, type FigureLine, type Hand, type Mistake, type Said } from './draft.ts';

/** What must be said of a field of a figure. */
export const at = ({ file, line, i }: FigureLine, key: string, wrong: string, right: string): Said => ({
  file,
  line,
  field: `figures[${i}].${key}`,
  wrong,
  right,
});
/** Another value in a figure, one that its quote does not write. */
const revalued = (hand: Hand, line: FigureLine, value: number) =>
  hand.draft.write(line.file, line.line, `value: ${line.figure.value}`, `value: ${value}`);
const single = ({ figure }: FigureLine) => figure.value;

/** A field of a drawn figure set to a name that no vocabulary has. */
const unknown =
  (key: 'measure' | 'unit' | 'place', right: string): Mistake =>
  ({ draft }) => {
    const line = draft.figure(({ figure }) => figure[key] && figure.value !== undefined);
    draft.write(line.file, line.line, new RegExp(`${key}: (?:"[^"]*"|[^ ,}]+)`), `${key}: no-such-${key}`);
    return at(line, key, `“no-such-${key}” is not a`, right);
  };

/** The seeded mistakes in the figures beside the plan, by kind: each makes one and says what must be said of it. */
export const FIGURE_MISTAKES: Record<string, Mistake> = {
  // Few figures have a rate or a place: these are drawn first.
  'an unknown place': unknown('place', 'an id of places.yaml'),
  'growth in a unit that is no share': ({ draft }) => {
    const line = draft.figure(({ figure }) => figure.relation === 'yearly-growth');
    draft.write(line.file, line.line, 'unit: "%"', 'unit: 亿元');
    return at(line, 'unit', '亿元 (money) does not fit', 'growth is a share');
  },
  'a changed value': (hand) => {
    const line = hand.draft.figure(({ figure: { value, quote } }) => value && /\d/.test(quote) && !quote.includes(String(value + 1)));
    revalued(hand, line, line.figure.value! + 1);
    return at(line, 'quote', `does not state ${line.figure.value! + 1}`, 'words that hold the value as written');
  },
  'a quote that stands nowhere in its clause': (hand) => {
    const line = hand.draft.figure(single);
    const { quote } = hand.draft
      .figuresOf('plan/zh/part-01/chapter-01/section-1.figures.yaml')
      .find(({ figure }) => figure.clause !== line.figure.clause)!.figure;
    hand.draft.write(line.file, line.line, line.figure.quote, quote);
    return at(line, 'quote', `“${quote}” stands nowhere in ${line.figure.clause}`, WORDS_ONCE);
  },
  'a quote that stands twice': (hand) => {
    const several = ({ figure }: FigureLine) =>
      [...figure.quote].find((character) => /\p{Script=Han}/u.test(character) && times(wordsOf(hand, 'zh', figure.clause), character) > 1);
    const line = hand.draft.figure(several);
    hand.draft.write(line.file, line.line, line.figure.quote, several(line)!);
    return at(
      line,
      'quote',
      `${times(wordsOf(hand, 'zh', line.figure.clause), several(line)!)} times in ${line.figure.clause}`,
      WORDS_ONCE,
    );
  },
  'a unit that does not fit its measure': ({ draft, random, edition }) => {
    const line = draft.figure(({ figure }) => figure.unit && !figure.relation);
    const { dimension } = edition.measures.measures.find(({ id }) => id === line.figure.measure)!;
    const { id } = random.pick(edition.measures.units.filter((unit) => unit.dimension !== dimension && unit.dimension !== 'points'));
    draft.write(line.file, line.line, /unit: (?:"[^"]*"|[^ ,}]+)/, `unit: "${id}"`);
    return at(line, 'unit', `does not fit ${line.figure.measure} (${dimension})`, 'a unit of the measure’s dimension');
  },
  'an unknown measure': unknown('measure', 'an id of measures in measures.yaml'),
  'an unknown unit': unknown('unit', 'a unit of measures.yaml'),
  'a clause of another unit': ({ draft }) => {
    const line = draft.figure(({ figure }) => !figure.clause.startsWith('1.1.'));
    draft.write(line.file, line.line, `clause: ${line.figure.clause}`, 'clause: 1.1.1');
    return at(line, 'clause', '1.1.1 does not stand in this unit', 'a passage of');
  },
  'a number twice': ({ draft }) => {
    const line = draft.figure(({ i }) => i > 0);
    draft.write(line.file, line.line, `n: ${line.figure.n}`, `n: ${line.figure.n - 1}`);
    return at(line, 'n', `number ${line.figure.n - 1} after ${line.figure.n - 1}`, 'the next free one');
  },
  'a value in words': ({ draft }) => {
    const line = draft.figure(single);
    draft.write(line.file, line.line, `value: ${line.figure.value}`, 'value: several');
    return at(line, 'value', 'this value does not fit', 'expected number');
  },
  'a misspelt key': ({ draft }) => {
    const line = draft.figure(({ figure }) => figure.measure);
    draft.write(line.file, line.line, 'measure:', 'mesaure:');
    return at(line, 'mesaure', 'the key “mesaure” is unknown', 'look for a misspelling');
  },
  'a number that no record covers any more': ({ draft }) => {
    const number = ({ figure }: FigureLine) => /\d+(?:\.\d+)?/.exec(figure.quote)?.[0];
    const line = draft.figure(
      (own, others) =>
        others.length > 1 &&
        number(own) &&
        !others.some(({ figure }) => figure !== own.figure && figure.clause === own.figure.clause && figure.quote.includes(number(own)!)),
    );
    draft.write(line.file, line.line, /^.*$/, '#');
    return {
      file: line.file,
      wrong: `${line.figure.clause}: “${number(line)}” (`,
      right: 'a figure whose quote holds it, or a remainder with its reason',
    };
  },
  'a remainder that nothing needs': ({ draft }) => {
    const { file, figure } = draft.figure((own) => !draft.lines(own.file).includes('remainder:'));
    return {
      file,
      line: draft.append(file, 'remainder:', `  - { clause: ${figure.clause}, string: 九百九十个, reason: idiom }`),
      field: 'remainder[0]',
      wrong: `“九百九十个” does not stand in ${figure.clause}`,
      right: 'a string of that passage',
    };
  },
  'figures of no unit': ({ draft }) => {
    const { file } = draft.figure(single);
    draft.rename(file, file.replace('.figures', 's.figures'));
    return { file: file.replace('.figures', 's.figures'), wrong: 'no unit of the plan has this path', right: 'the path of a unit’s file' };
  },
};
