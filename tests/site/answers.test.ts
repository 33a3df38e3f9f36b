import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unpacked, type PackedAnswers } from '../../src/search/answers/packed.ts';
import { compressed } from '../kit/weight.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { dist, idsIn } from '../kit/pages.ts';

const file = (language: string) => readFileSync(`${dist}search/answers-${language}.json`);

test('everything that a query can name leads to a page and an anchor that is there', () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: string) => {
    const known = ids.get(page) ?? new Set(idsIn(readFileSync(`${dist}${page.slice(1)}index.html`, 'utf8')));
    ids.set(page, known);
    return known;
  };
  for (const language of LANGUAGES) {
    const { things, commitments } = unpacked(JSON.parse(file(language).toString()) as PackedAnswers);
    const named = Object.entries(commitments.of).flatMap(([passage, [last, ...missing]]) =>
      Array.from({ length: last! }, (_, i) => i + 1)
        .filter((n) => !missing.includes(n))
        .map((n) => commitments.base.replace('*', `commitment-${passage}-${n}`)),
    );
    const addresses = new Set([
      ...things.flatMap(({ address, statements = [] }) => [address, ...statements.map((each) => each.address)]),
      ...named,
    ]);
    assert.ok(addresses.size > 5000);
    for (const address of addresses) {
      const [page, anchor] = address.split('#') as [string, string?];
      assert.ok(anchor === undefined || idsOf(page).has(anchor), address);
      assert.ok(idsOf(page).size, address);
    }
  }
});

test('what can be named weighs 107 kB at most, which no hit waits for', () => {
  for (const language of LANGUAGES) assert.ok(compressed(file(language)) <= 107_000, `${language}: ${compressed(file(language))}`);
});
