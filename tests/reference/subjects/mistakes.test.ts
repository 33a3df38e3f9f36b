import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../../src/plan/problem.ts';
import { readSubjects } from '../../../src/reference/subjects/read.ts';
import { projectPlans } from '../../kit/project.ts';
import { MADE_UP, withIndex } from './made-up.ts';

const HEADINGS = 'subjects.yaml';
const SECTION = 'zh/part-03/chapter-09/section-2.subjects.yaml';

/** What is said of the index with some strings of a file written otherwise. */
function said(file: string, ...changes: [from: string, to: string][]): string[] {
  const changed = changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, MADE_UP[file]!);
  const problems: Problem[] = [];
  const { subjects, assignments } = withIndex({ ...MADE_UP, [file]: changed });
  readSubjects(subjects, assignments, projectPlans(), problems);
  return problems.map(({ file: at, line, field, wrong, right }) => `${at}:${line} ${field}: ${wrong} → ${right}`);
}

/** Mistakes in the headings: the line, the field, what is said. */
const IN_HEADINGS: Readonly<Record<string, [change: [string, string], said: string]>> = {
  'an id twice': [['id: yaks', 'id: fodder'], '4 subjects[2].id: fodder stands twice → one entry for each subject'],
  'a heading twice': [
    ['zh: 中草药, en', 'zh: 牦牛, en'],
    '5 subjects[3].heading.zh: “牦牛” is the heading of yaks, too → a heading of its own',
  ],
  'a heading that the Chinese has not': [
    ['zh: 牦牛', 'zh: 骆驼'],
    '3 subjects[1].heading.zh: “骆驼” stands nowhere in the plan (中文) → a heading in the plan’s own words',
  ],
  'a heading that the English has not': [
    ['en: Yak', 'en: Camels'],
    '3 subjects[1].heading.en: “Camels” stands nowhere in the plan (English) → a heading in the plan’s own words',
  ],
  'another name that is its heading': [
    ['en: [livestock]', 'en: [animal husbandry]'],
    '2 subjects[0].also.en[0]: “animal husbandry” leads to animal-husbandry already → a name of one heading, once, and itself none',
  ],
  'a name of two headings': [
    ['en: [herbs]', 'en: [herbs, Livestock]'],
    '5 subjects[3].also.en[1]: “Livestock” leads to animal-husbandry already',
  ],
  'a third level': [
    [
      'heading: { zh: 饲草料, en: forage and fodder }, under: animal-husbandry',
      'heading: { zh: 饲草料, en: forage and fodder }, under: yaks',
    ],
    '4 subjects[2].under: yaks stands under animal-husbandry',
  ],
  'see: no subject': [
    ['see: [yaks]', 'see: [camels]'],
    '4 subjects[2].see[0]: no subject is called camels → the id of a subject of this file',
  ],
  'see: itself': [['see: [yaks]', 'see: [fodder]'], '4 subjects[2].see[0]: fodder is led to already → other subjects, each once'],
  'under: no subject': [
    ['under: animal-husbandry, see', 'under: herds, see'],
    '4 subjects[2].under: no subject is called herds → the id of a subject of this file',
  ],
  'a misspelt field': [['see: [yaks]', 'sea: [yaks]'], 'subjects[2]'],
  'a heading in one language': [['{ zh: 牦牛, en: Yak }', '{ zh: 牦牛 }'], 'subjects[1].heading'],
  'an id that is no address': [['id: yaks', 'id: Yaks'], 'subjects[1].id'],
};

for (const [kind, [change, message]] of Object.entries(IN_HEADINGS)) {
  test(`${kind} is named with its line`, () => {
    const problems = said(HEADINGS, change);
    assert.ok(
      problems.some((each) => each.startsWith(`${HEADINGS}:`) && each.includes(message)),
      problems.join('\n'),
    );
  });
}

test('a circle of headings is named once for each that it leads back to', () => {
  const problems = said(HEADINGS, ['see: [fodder] }', 'under: fodder }']);
  assert.deepEqual(problems, [
    `${HEADINGS}:2 subjects[0].under: a circle: animal-husbandry under fodder under animal-husbandry → a subject that is not under it`,
    `${HEADINGS}:3 subjects[1].under: animal-husbandry stands under fodder → a heading of the first of the two levels`,
    `${HEADINGS}:4 subjects[2].under: a circle: fodder under animal-husbandry under fodder → a subject that is not under it`,
  ]);
});

test('a heading without two passages apart is named, unless it stands under another or others under it', () => {
  assert.deepEqual(
    said('zh/part-03/part.subjects.yaml', [
      'clause: box-3.6, subject: medicinal-herbs, words: 中草药',
      'clause: box-3.1, subject: fodder, words: 养殖',
    ]),
    [
      `${HEADINGS}:5 subjects[3].id: all passages under medicinal-herbs stand in one section or table → ` +
        'two passages apart, or the heading under another',
    ],
  );
  assert.deepEqual(said(SECTION, ['subject: fodder', 'subject: animal-husbandry']), [
    `${HEADINGS}:4 subjects[2].id: no passage is under fodder → a passage, or no such heading`,
  ]);
});

/** Mistakes in the assignments. */
const IN_SECTION: Readonly<Record<string, [change: [string, string], said: string]>> = {
  'an unknown subject': [['subject: fodder', 'subject: camels'], '4 subjects[2].subject: no subject is called camels'],
  'a clause of another file': [['clause: 9.2.1', 'clause: 9.1.1'], '2 subjects[0].clause: 9.1.1 does not stand in this unit'],
  'a clause that there is not': [['clause: 9.2.1', 'clause: 9.2.99'], '2 subjects[0].clause: 9.2.99 does not stand in this unit'],
  'words that stand elsewhere': [['words: 畜产品', 'words: 骆驼'], '3 subjects[1].words: “骆驼” does not stand in 9.2.2'],
  'one word of several that stands elsewhere': [['饲草饲料]', '骆驼]'], '4 subjects[2].words[1]: “骆驼” does not stand in 9.2.3'],
  'a word twice': [['饲草饲料]', '饲草料]'], '4 subjects[2].words[1]: “饲草料” stands there already'],
  'an assignment twice': [['subject: fodder', 'subject: yaks'], '5 subjects[3].subject: 9.2.3 is under yaks twice'],
  'no words': [['words: 畜产品', 'words: []'], 'subjects[1].words'],
};

for (const [kind, [change, message]] of Object.entries(IN_SECTION)) {
  test(`${kind} is named with its line`, () => {
    const problems = said(SECTION, change);
    assert.ok(
      problems.some((each) => each.startsWith(`plan/${SECTION}:`) && each.includes(message)),
      problems.join('\n'),
    );
  });
}

test('a file beside no unit is named; headings alone, whose passages are still to be read, are checked and not shown', () => {
  const problems: Problem[] = [];
  const { subjects, assignments } = withIndex({ ...MADE_UP, 'zh/part-03/chapter-09/section-9.subjects.yaml': 'subjects: []\n' });
  readSubjects(subjects, assignments, projectPlans(), problems);
  assert.deepEqual(
    problems.map(({ file, wrong }) => `${file}: ${wrong}`),
    ['plan/zh/part-03/chapter-09/section-9.subjects.yaml: no unit of the plan has this path'],
  );
  const none: Problem[] = [];
  assert.deepEqual(readSubjects(subjects, [], projectPlans(), none), { all: [], assignments: [] });
  assert.deepEqual(none, []);
});
