import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkWords } from '../../src/reference/projects/passage-links.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { projectEdition } from '../kit/project.ts';
import { builtPage, wordsAt, wordsIn } from './built.ts';

const { links } = projectEdition().projects;
const holds = (page: string, link: (typeof links)[number]) => {
  const { row, clause } = linkWords(link);
  return [row, clause ?? ''].every((words) => page.includes(words));
};

test('the page of all projects shows each clause on the same thing with the words that name it', () => {
  for (const tag of LANGUAGES) {
    const missing = links.filter((link) => {
      const shown = wordsAt(`/${tag}/projects/#${link.row}`)!;
      return !shown.includes(link.clause) || !holds(shown, link);
    });
    assert.deepEqual(missing, [], tag);
  }
});

test('the own pages of a row and of a clause lead to each other, with the words', () => {
  const oneWay = links.filter((link) =>
    [
      [link.row, link.clause],
      [link.clause, link.row],
    ].some(([from, to]) => {
      const page = builtPage(`/clause/${from}/`);
      return !page.includes(`href="/clause/${to}/"`) || !holds(wordsIn(page), link);
    }),
  );
  assert.deepEqual(oneWay, []);
});
