import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { hitsBeside } from '../../src/search/beside.ts';
import { exactHits } from '../../src/search/exact.ts';
import type { SearchVocabulary } from '../../src/search/forms.ts';
import { totalOf } from '../../src/search/hit.ts';
import { languageOfQuery, readQuery } from '../../src/search/query.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { dist } from '../kit/pages.ts';
import { texts, type Tag } from '../kit/search-questions.ts';
import { besideQueries } from '../search/beside-queries.ts';
import { recount, type Recount } from '../search/recount.ts';

const vocabulary = JSON.parse(readFileSync(`${dist}search/vocabulary.json`, 'utf8')) as SearchVocabulary;

/** What the engine counts beside the exact set. */
async function counted(typed: string, reader: Tag): Promise<{ beside: Recount; demanded: Recount }> {
  const query = readQuery(typed);
  const language = languageOfQuery<Tag>(query, reader, 'zh');
  const pages = texts[language];
  const kinds = await hitsBeside({ pagesHolding: async () => pages }, query, vocabulary, language);
  const beside = Object.fromEntries(
    kinds.map(({ kind, hits }) => [kind, { ids: hits.map(({ passage }) => passage.id).sort(), occurrences: totalOf(hits) }]),
  );
  const asked = { terms: query.terms, without: query.without.map(({ text }) => text) };
  const again = recount(pages, asked, vocabulary, language);
  const demanded = Object.fromEntries(
    Object.entries(again).map(([kind, { ids, occurrences }]) => [kind, { ids: ids.sort(), occurrences }]),
  );
  return { beside, demanded };
}

for (const reader of LANGUAGES) {
  describe(`what stands beside the exact set in the published text of ${reader}`, () => {
    test('100 queries drawn by seed are counted the same by a program that shares nothing with the engine', async () => {
      const kinds: Record<string, number> = {};
      for (const query of besideQueries(texts[reader], vocabulary, reader, 100)) {
        const { beside, demanded } = await counted(query, reader);
        assert.deepEqual(beside, demanded, query);
        for (const kind of Object.keys(beside)) kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
      const wanted =
        reader === 'zh' ? ['spelling', 'abbreviation', 'simplified', 'numeral', 'received'] : ['stem', 'family', 'accent', 'inside'];
      for (const kind of wanted) assert.ok(kinds[kind], `${kind} was never drawn: ${JSON.stringify(kinds)}`);
    });

    test('no passage is counted twice, in the exact set and beside it, or under two kinds', async () => {
      for (const typed of besideQueries(texts[reader], vocabulary, reader, 100)) {
        const query = readQuery(typed);
        const language = languageOfQuery<Tag>(query, reader, 'zh');
        const pages = texts[language];
        const beside = await hitsBeside({ pagesHolding: async () => pages }, query, vocabulary, language);
        const orders = [...exactHits(pages, query), ...beside.flatMap(({ hits }) => hits)].map(({ order }) => order);
        assert.equal(new Set(orders).size, orders.length, typed);
      }
    });
  });
}
