import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { commitmentsUnder, passagesUnder, subjectsOf, type Subject } from '../../src/reference/subjects/subject.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { projectEdition } from '../kit/project.ts';
import { builtPage, dataFile, wordsIn } from './built.ts';

const { subjects, commitments } = projectEdition();
const marksIn = (html: string) => [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words]) => wordsIn(words!));
const linksTo = (html: string, address: string) => html.split(`href="${address}"`).length - 1;

for (const tag of LANGUAGES) {
  test(`${tag}: the index leads to every subject from its heading, and from every other name`, () => {
    const page = builtPage(`/${tag}/subjects/`);
    const missing = subjects.all.filter(({ id, also, under }) => {
      // Its own line, under its own letter where it stands under another, too, and one for each name.
      const times = 1 + Number(under !== undefined) + (also[tag]?.length ?? 0);
      return linksTo(page, `/${tag}/subjects/${id}/`) !== times;
    });
    assert.deepEqual(missing, []);
  });

  test(`${tag}: the page of a subject has each of its passages once, with the words that carry it, and leads to its commitments`, () => {
    const faults = subjects.all.flatMap((subject): string[] => {
      const page = builtPage(`/${tag}/subjects/${subject.id}/`);
      const passages = passagesUnder(subject, subjects);
      const shown = [...page.matchAll(/href="\/clause\/([^/]+)\/"/g)].map(([, id]) => id!);
      const once = shown.length === passages.length && passages.every(({ entry }) => shown.includes(entry.id));
      const carried = passages.every(({ words }) => words.every((each) => wordsIn(page).includes(each)));
      const led = commitmentsUnder(passages, commitments).every(({ id }) => linksTo(page, `/${tag}/commitments/#${id}`) === 1);
      return once && carried && led ? [] : [`${subject.id}: ${once} ${carried} ${led}`];
    });
    assert.deepEqual(faults, []);
  });
}

test('each subject can be taken as a table: its passages whole in every language, with the words that carry them, from its page', () => {
  for (const subject of subjects.all) {
    const passages = passagesUnder(subject, subjects);
    const [head, ...rows] = parse(dataFile(`subjects/${subject.id}.csv`)) as string[][];
    const at = (column: string) => head!.indexOf(column);
    assert.deepEqual(
      rows.map((row) => [row[at('id')], row[at('words_zh')]]),
      passages.map(({ entry, words }) => [entry.id, words.join(' | ')]),
      subject.id,
    );
    for (const [i, { entry }] of passages.entries()) assert.ok(rows[i]![at('text_zh')]!.includes(entry.cells[0]!.text), entry.id);
    for (const tag of LANGUAGES)
      for (const type of ['csv', 'xlsx'])
        assert.equal(linksTo(builtPage(`/${tag}/subjects/${subject.id}/`), `/data/subjects/${subject.id}.${type}`), 1);
  }
});

test('the Chinese page marks the words that carry a passage, and no others', () => {
  const own = (subject: Subject) => new Set(passagesUnder(subject, subjects).flatMap(({ words }) => words));
  for (const subject of subjects.all) {
    const words = [...own(subject)];
    for (const marked of marksIn(builtPage(`/zh/subjects/${subject.id}/`)))
      assert.ok(
        words.some((each) => marked.includes(each)),
        `${subject.id}: ${marked}`,
      );
  }
});

test('the page of a passage names its subjects in both languages, and no others', () => {
  const ids = new Set([...subjects.assignments.map(({ entry }) => entry.id), '1.1.1', 'indicator-1']);
  for (const id of ids) {
    const page = builtPage(`/clause/${id}/`);
    for (const tag of LANGUAGES) {
      assert.deepEqual(
        [...page.matchAll(new RegExp(`href="/${tag}/subjects/([^/]+)/"`, 'g'))].map(([, subject]) => subject).sort(),
        subjectsOf(subjects, id)
          .map(({ subject }) => subject.id)
          .sort(),
        id,
      );
    }
  }
});

test('the tables hold every subject with its count, and every passage under one', () => {
  const rows = JSON.parse(dataFile('subjects.json').toString()) as Record<string, string | number>[];
  assert.deepEqual(
    rows.map(({ id, heading_en, count }) => [id, heading_en, count]),
    subjects.all.map((subject) => [subject.id, subject.heading.en, passagesUnder(subject, subjects).length]),
  );
  const passages = JSON.parse(dataFile('subject-passages.json').toString()) as Record<string, string>[];
  assert.equal(passages.length, subjects.assignments.length);
});
