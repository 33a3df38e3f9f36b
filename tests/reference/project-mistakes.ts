import type { Hand, Mistake, Said } from './draft.ts';

const FILE = 'projects.yaml';
const LINK = /^ {2}- \{ row: (box-\S+), clause: (\S+), words: /;
const OTHER_NAME = '玛旁雍错';

/** A line of the links that no other mistake has changed, written anew; `said` is what must be said of it. */
const link =
  (
    fits: (text: string) => boolean,
    to: (text: string) => string,
    said: (row: string, clause: string) => Pick<Said, 'wrong' | 'right'>,
  ): Mistake =>
  (hand: Hand) => {
    const lines = hand.draft.lines(FILE);
    // The last two are kept for a row that is joined twice.
    const end = lines.indexOf('bodies:') - 2;
    const at = hand.random.pick(
      lines.slice(0, end).flatMap((text, i) => (LINK.test(text) && !text.includes('#') && fits(text) ? [i] : [])),
    );
    const [, row, clause] = LINK.exec(lines[at]!)!;
    hand.draft.write(FILE, at + 1, /^.*$/, `${to(lines[at]!)} # changed`);
    return { file: FILE, line: at + 1, ...said(row!, clause!) };
  };

/** Two words of a list: one more is added before the last bracket. */
const withWord = (word: string) => (text: string) => text.replace('] }', `, ${word}] }`);
const any = () => true;

/** The seeded mistakes in what was read by hand of the project boxes, by kind. */
export const PROJECT_MISTAKES: Record<string, Mistake> = {
  'words of neither the row nor the clause': link(any, withWord(OTHER_NAME), (_, clause) => ({
    wrong: `“${OTHER_NAME}” does not stand in ${clause}`,
    right: 'words of the row or its category and of the clause',
  })),
  'a clause’s own words that it has not': (hand) => {
    const line = hand.draft.lineWith(FILE, '边民互市区] }');
    hand.draft.write(FILE, line, '边民互市区] }', '边民市场区] } # changed');
    return {
      file: FILE,
      line,
      wrong: '“边民市场区” does not stand in 20.4.4',
      right: 'words of the row or its category and of the clause',
    };
  },
  'words of another row': link(
    (text) => !text.includes('box-3.12,'),
    (text) => text.replace(/row: \S+,/, 'row: box-3.12,'),
    () => ({ wrong: 'does not stand in box-3.12', right: 'words of the row or its category and of the clause' }),
  ),
  'a generic word': link(any, withWord('口岸'), () => ({
    wrong: '“口岸” is generic: it names nothing',
    right: 'the name of what both speak of',
  })),
  'a row that is a clause': link(
    any,
    (text) => text.replace(/row: \S+,/, 'row: 3.1.1,'),
    () => ({ wrong: '3.1.1 is not a row of a project box', right: 'the id of one: box-5.6' }),
  ),
  'a clause that there is not': link(
    any,
    (text) => text.replace(/clause: \S+,/, 'clause: 3.1.99,'),
    () => ({ wrong: '3.1.99 is not a clause', right: 'the id of one: 3.1.2' }),
  ),
  'a row joined twice': (hand) => {
    const lines = hand.draft.lines(FILE);
    const last = lines.indexOf('bodies:') - 1;
    const [, row, clause] = LINK.exec(lines[last - 1]!)!;
    hand.draft.write(FILE, last + 1, /^.*$/, `${lines[last - 1]!} # changed`);
    return { file: FILE, line: last + 1, wrong: `${row} is joined to ${clause} twice`, right: 'one entry with all the words' };
  },
  'a body that the translation does not name': (hand) => {
    const line = hand.draft.lineWith(FILE, 'row: box-8.16, zh:');
    hand.draft.write(FILE, line, 'en: Entrust', 'en: Never entrust');
    return { file: FILE, line, wrong: 'does not stand in box-8.16 (English)', right: 'words of that row' };
  },
};
