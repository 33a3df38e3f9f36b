import { WORDS_ONCE, times, wordsOf, type FigureLine, type Hand, type Mistake, type Said } from './draft.ts';

const single = ({ figure }: FigureLine) => figure.value;

/** The words of a drawn figure's translation, put wrong; undefined takes them away. */
const english =
  (
    fits: (line: FigureLine) => unknown,
    words: (hand: Hand, line: FigureLine, words: string) => string | undefined,
    said: (line: FigureLine, words: string) => Partial<Said>,
  ): Mistake =>
  (hand) => {
    const line = hand.draft.figure(fits);
    const file = hand.draft.english(line.file);
    const own = hand.draft.lineWith(file, new RegExp(`^${line.figure.n}: `));
    const before = hand.draft.lines(file)[own - 1]!.replace(/^\d+: "?|"?$/g, '');
    const after = words(hand, line, before);
    hand.draft.write(file, own, /^.*$/, after === undefined ? '#' : `${line.figure.n}: ${JSON.stringify(after)}`);
    return { file, line: own, right: WORDS_ONCE, wrong: `“${after}”`, ...said(line, after ?? '') };
  };
/** A word that stands once in the passage and states nothing. */
function bareWord(hand: Hand, { figure }: FigureLine): string {
  const passage = wordsOf(hand, 'en', figure.clause);
  return passage
    .split(/[^A-Za-z]+/)
    .filter((word) => times(passage, word) === 1)
    .sort((a, b) => b.length - a.length)[0]!;
}

/** The seeded mistakes in the words that state the figures in the translation, by kind. */
export const ENGLISH_MISTAKES: Record<string, Mistake> = {
  'English that is missing': english(
    single,
    () => undefined,
    ({ figure }) => ({
      line: 1,
      wrong: `figure ${figure.n} has no words`,
      right: `the words of the translation that state ${figure.quote}`,
    }),
  ),
  'English that stands nowhere in the clause': english(
    single,
    (_, __, words) => `${words} and so on`,
    () => ({}),
  ),
  'English without the quantity': english(
    ({ figure }) => /\d/.test(figure.quote),
    bareWord,
    ({ figure }, words) => ({ wrong: `“${words}” does not state all of “${figure.quote}”`, right: 'words with the same quantities' }),
  ),
  'English without the facility that the Chinese names': ({ draft }) => {
    const { file, figure } = draft.figure((own) => own.figure.of);
    const english = draft.english(file);
    draft.write(english, draft.lineWith(english, `${figure.n} of: `), /^.*$/, '#');
    return {
      file: english,
      line: 1,
      wrong: `figure ${figure.n} names no facility`,
      right: `the words of the translation for ${figure.of}`,
    };
  },
  'English for a figure that is not there': ({ draft }) => {
    const { file } = draft.figure(single);
    return {
      file: draft.english(file),
      line: draft.append(draft.english(file), '99: no such figure'),
      wrong: 'figure 99 is not in the Chinese file',
      right: 'the number of a figure there',
    };
  },
};
