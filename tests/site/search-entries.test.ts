import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dist } from '../kit/pages.ts';
import { published } from '../kit/search-text.ts';

const entries = JSON.parse(readFileSync(`${dist}search/entries.json`, 'utf8')) as Record<'zh' | 'en', string[]>[];

test('what stands for the words of a query in the other language stands in the text, wherever one of an entry’s forms does', () => {
  for (const tag of ['zh', 'en'] as const) {
    const text = published(tag)
      .flatMap(({ passages }) => passages.filter(({ kind }) => kind !== 'note').flatMap(({ cells }) => cells))
      .join('\n')
      .toLowerCase();
    const stands = (form: string) => text.includes(form.toLowerCase());
    const named = entries.map((entry) => entry[tag]).filter((forms) => forms.some(stands));
    assert.ok(named.length > 1000);
    assert.deepEqual(
      named.flatMap((forms) => forms.filter((form) => !stands(form))),
      [],
    );
  }
});
