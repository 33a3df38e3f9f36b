import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../kit/pages.ts';
import { builtPage, wordsIn } from './built.ts';

const rows: Record<string, string | number>[] = JSON.parse(readFileSync(join(dist, 'data/repeats.json'), 'utf8'));
const section = (page: string) => /<section class="repeats">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';

test('the own pages of two passages that share a string lead to each other, with the string and its length', () => {
  assert.ok(rows.length > 200);
  const oneWay = rows.filter((row) =>
    (
      [
        ['1', '2'],
        ['2', '1'],
      ] as const
    ).some(([own, other]) => {
      const shown = section(builtPage(`/clause/${row[`passage_${own}`]}/`));
      const words = wordsIn(shown);
      return (
        !shown.includes(`href="/clause/${row[`passage_${other}`]}/"`) ||
        !words.includes(String(row[`words_${own}`])) ||
        !words.includes(`${row['characters']}字`)
      );
    }),
  );
  assert.deepEqual(oneWay, []);
});

test('a passage that shares no string has no such section', () => {
  const sharing = new Set(rows.flatMap((row) => [row['passage_1'], row['passage_2']]));
  for (const id of ['1.1.1', 'indicator-1', 'box-3.6', '11.1.1'])
    assert.equal(section(builtPage(`/clause/${id}/`)) !== '', sharing.has(id), id);
});

test('a passage for programs has its own words, and those that it shares', () => {
  for (const row of rows) {
    const { text_zh, same_words } = JSON.parse(readFileSync(join(dist, `clause/${row['passage_1']}.json`), 'utf8'));
    const shared = same_words.find(({ words }: { words: string }) => words === row['words_1']);
    assert.ok(
      text_zh.some((cell: string) => cell.includes(shared.words)),
      String(row['id']),
    );
    assert.ok(
      shared.elsewhere.some(({ id, words }: Record<string, string>) => id === row['passage_2'] && words === row['words_2']),
      String(row['id']),
    );
  }
});
