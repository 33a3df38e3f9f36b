import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { linkedPassages, linkWords } from '../../src/reference/projects/passage-links.ts';
import { projectEdition } from '../kit/project.ts';

const { plans, projects, consistency } = projectEdition();
const byHand = new URL('project-links.tsv', import.meta.url);

// A second copy on purpose: each of these was read once against the text, row and clause side by side. The content is free to change; what
// was read shall not change unread.
test('each link of a project row is one that was read against the text, by the words that were read', () => {
  const read = readFileSync(byHand, 'utf8').trim().split('\n');
  const stated = projects.links.map((link) => {
    const { row, clause } = linkWords(link);
    return [link.row, link.clause, row, ...(clause ? [clause] : [])].join('\t');
  });
  assert.deepEqual(
    { unread: stated.filter((line) => !read.includes(line)), dropped: read.filter((line) => !stated.includes(line)) },
    { unread: [], dropped: [] },
    'read row and clause side by side: if both speak of the same thing, the line goes into project-links.tsv, else out of it',
  );
});

test('a link leads both ways: from the row to the clause and back', () => {
  const linked = linkedPassages(plans.zh, projects);
  const ids = (id: string) => linked(id).map(({ entry }) => entry.id);
  assert.deepEqual(ids('box-2.15'), ['5.1.1', '16.0.2', '17.0.3']);
  assert.deepEqual(ids('22.2.2'), ['box-3.14']);
  assert.deepEqual(ids('24.2.3'), []);
});

test('no link says that two names mean one thing where a finding says that the plan does not', () => {
  const doubted = consistency.findings.filter(({ kind, certainty }) => kind === 'named-differently' && certainty === 'probable');
  assert.ok(doubted.length > 10);
  for (const { row, clause, words, inClause = [] } of projects.links) {
    const names = (id: string, own: readonly string[]) => (each: (typeof doubted)[number]) =>
      each.passages.some(({ clause: at, zh }) => at === id && own.some((name) => zh.includes(name)));
    const found = doubted.filter((finding) => names(row, words)(finding) && names(clause, inClause)(finding));
    assert.deepEqual(
      found.map(({ n }) => n),
      [],
      `${row} and ${clause}`,
    );
  }
});
