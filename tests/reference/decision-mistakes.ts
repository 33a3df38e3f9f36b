import type { Mistake, Said } from './draft.ts';

const FILE = 'consistency.yaml';
const LIVESTOCK = 'plan/zh/part-03/chapter-09/section-2.figures.yaml';
const ACHIEVED = 'plan/zh/part-01/chapter-01/section-1.figures.yaml';
/** The figures that these mistakes are made in: no other mistake may touch them. */
export const DECIDED = [LIVESTOCK, ACHIEVED];

/** How many entries of its list stand before a line: the place that the field of a problem names. */
const indexAt = (lines: readonly string[], line: number, entry: RegExp) =>
  lines.slice(0, line).filter((text) => entry.test(text)).length - 1;
const FINDING = /^ {2}- n: /;
const PLACE = /^ {6}- \{ clause: /;

/** One string of a drawn finding's place, put wrong. */
const place =
  (key: 'zh' | 'en', wrong: (clause: string) => string): Mistake =>
  ({ draft }) => {
    const line = draft.lineWith(FILE, PLACE);
    const [, clause] = /clause: ([^,]+),/.exec(draft.lines(FILE)[line - 1]!)!;
    const finding = indexAt(draft.lines(FILE), line, FINDING);
    const start = draft.lines(FILE).findLastIndex((text, at) => at < line && FINDING.test(text));
    const own = indexAt(draft.lines(FILE).slice(start), line - start, PLACE);
    draft.write(FILE, line, `${key}: "`, `${key}: "quite `);
    return {
      file: FILE,
      line,
      field: `findings[${finding}].passages[${own}].${key}`,
      wrong: wrong(clause!),
      right: 'words of that passage',
    };
  };

/** The Chinese note that holds some words, with other words in their place. */
function note(draft: Parameters<Mistake>[0]['draft'], words: string, others: string, wrong: string): Said {
  const line = draft.lineWith(FILE, words);
  draft.write(FILE, line, words, others);
  const field = `findings[${indexAt(draft.lines(FILE), line, FINDING)}].note.zh`;
  return { file: FILE, line, field, wrong, right: 'its words' };
}

/** The figure of a measure with another value. */
const revalued =
  (file: string, measure: string, value: (before: number) => number, said: Omit<Said, 'file'>): Mistake =>
  ({ draft }) => {
    const { line, figure } = draft.figuresOf(file).find((each) => each.figure.measure === measure)!;
    draft.write(file, line, `value: ${figure.value}`, `value: ${value(figure.value!)}`);
    return { file: FILE, ...said };
  };

/** The seeded mistakes in the decisions on what does not sit together, and in what figures measure by, by kind. */
export const DECISION_MISTAKES: Record<string, Mistake> = {
  'a part that makes a decided sum right': (hand) => {
    const line = hand.draft.lineWith(FILE, 'candidate: sum:figure-9.2.1-6');
    const said = {
      line,
      field: `findings[${indexAt(hand.draft.lines(FILE), line, FINDING)}].candidate`,
      wrong: 'no rule yields sum:figure-9.2.1-6 any more',
      right: 'a candidate that stands, or no entry',
    };
    return revalued(LIVESTOCK, 'cattle-slaughter', () => 3.57, said)(hand);
  },
  'a part that makes a right sum wrong': (hand) =>
    revalued(LIVESTOCK, 'sheep-stock', (before) => before + hand.random.pick([-3, -2, 2, 3]), {
      wrong: 'sum:figure-9.2.1-2 is not decided',
      right: 'a finding with its number and kind, or a rejection with its reason',
    })(hand),
  'a part larger than its whole': revalued(ACHIEVED, 'people-lifted', () => 8000, {
    wrong: 'within:figure-1.1.4-18:figure-1.1.4-14 is not decided',
    right: 'a finding with its number and kind, or a rejection with its reason',
  }),
  'a candidate that is no longer decided': ({ draft }) => {
    const line = draft.lineWith(FILE, /^ {2}- \{ candidate: "/);
    const [, key] = /"([^"]+)"/.exec(draft.lines(FILE)[line - 1]!)!;
    draft.write(FILE, line, /^.*$/, '#');
    return { file: FILE, wrong: `${key} is not decided`, right: 'a finding with its number and kind, or a rejection with its reason' };
  },
  'a finding whose candidate is gone': ({ draft }) => {
    const line = draft.lineWith(FILE, / candidate: growth:/);
    const key = draft.lines(FILE)[line - 1]!.trim().replace('candidate: ', '');
    draft.write(FILE, line, key, `${key}0`);
    return {
      file: FILE,
      line,
      field: `findings[${indexAt(draft.lines(FILE), line, FINDING)}].candidate`,
      wrong: `no rule yields ${key}0 any more`,
      right: 'a candidate that stands, or no entry',
    };
  },
  'a finding’s quote that does not stand': place('zh', (clause) => `does not stand in ${clause}`),
  'a finding’s English that does not stand': place('en', (clause) => `does not stand in ${clause} (English)`),
  'a headline with a number that no passage states': ({ draft }) => {
    const line = draft.lineWith(FILE, /^ {6}en: ".*“10%” in the text/);
    draft.write(FILE, line, '“10%”', '“11%”');
    return {
      file: FILE,
      line,
      field: `findings[${indexAt(draft.lines(FILE), line, FINDING)}].headline.en`,
      wrong: '“11%” stands in none of its passages',
      right: 'words and numbers of its passages',
    };
  },
  'a note that quotes what no passage states': ({ draft }) =>
    note(draft, '切实巩固提升行政村', '切实巩固行政村', 'stands in no passage that it shows or names'),
  'a note on a passage that the finding does not show': ({ draft }) =>
    note(draft, '1.1.6写“建成11个幸福大院和儿童福利院”', '1.1.6写建成幸福大院', '1.1.6 is not shown by the finding'),
  'a rejection that leads to a finding no longer held': ({ draft }) => {
    const line = draft.lineWith(FILE, 'reason: shown-otherwise, finding: 64 }');
    draft.write(FILE, line, 'finding: 64', 'finding: 9');
    return {
      file: FILE,
      line,
      field: `rejected[${indexAt(draft.lines(FILE), line, /^ {2}- \{ candidate: "/)}].finding`,
      wrong: 'no finding 9 is held',
      right: 'one that is',
    };
  },
  'a finding’s number twice': ({ draft }) => {
    const line = draft.lineWith(FILE, FINDING);
    const other = line < 20 ? 63 : 1;
    draft.write(FILE, line, /n: \d+/, `n: ${other}`);
    const later = Math.max(line, draft.lines(FILE).findLastIndex((text) => text === `  - n: ${other}`) + 1);
    return {
      file: FILE,
      line: later,
      field: `findings[${indexAt(draft.lines(FILE), later, FINDING)}].n`,
      wrong: `number ${other} stands twice`,
      right: 'the next free one',
    };
  },
  'a sum of what is no figure': ({ draft }) => ({
    file: FILE,
    line: draft.append(FILE, 'sums:', '  - { total: figure-9.9.9-1, parts: [figure-9.2.1-7, figure-9.2.1-8] }'),
    field: 'sums[0]',
    wrong: 'figure-9.9.9-1 is not a figure',
    right: 'ids of figures',
  }),
  'a remainder that stands nowhere': ({ draft }) => {
    draft.append('measures.yaml', '  - { string: 九百九十九座, reason: name }');
    return { file: 'measures.yaml', field: 'remainder', wrong: '“九百九十九座” stands nowhere', right: 'strings that the plan has' };
  },
  'a measure that stands twice': ({ draft, edition }) => {
    const list = edition.measures.measures.map(({ id }) => id);
    const line = draft.lineWith('measures.yaml', /^ {2}- \{ id: (?!gdp)[a-z-]+, zh: [^[]*dimension:/);
    const [, id] = /id: ([^,]+)/.exec(draft.lines('measures.yaml')[line - 1]!)!;
    draft.write('measures.yaml', line, `id: ${id}`, 'id: gdp');
    return {
      file: 'measures.yaml',
      line,
      field: `measures[${list.indexOf(id!)}]`,
      wrong: '“gdp” stands twice',
      right: 'one entry for each',
    };
  },
};
