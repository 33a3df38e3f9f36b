import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exactHits } from '../../src/search/exact.ts';
import { countedIn, HIT_KINDS, totalOf, type Hit } from '../../src/search/hit.ts';
import { languageOfQuery, readQuery } from '../../src/search/query.ts';
import { LANGUAGES } from '../kit/languages.ts';
import { held, nowhere, numbers, reference, texts, type Tag } from '../kit/search-questions.ts';
import type { Drawn } from '../search/queries.ts';

/** What the engine finds in the published text; with the text of one language changed where that is asked. */
function found(query: string, reader: Tag, pages: typeof texts = texts): Hit[] {
  const asked = readQuery(query);
  return exactHits(pages[languageOfQuery<Tag>(asked, reader, 'zh')], asked);
}

/**
 * How what is found differs from the reference: in the hits, each once; in the counts of kinds and occurrences; nothing when it does not.
 */
function difference(query: string, hits: readonly Hit[], reader: Tag): string | undefined {
  const wanted = reference(query, reader);
  const shown = hits.map(({ page, passage }) => `${passage.kind} ${passage.id} ${page.addresses[reader]}#${passage.id}`);
  const links = wanted.hits.map(({ kind, id, href }) => `${kind} ${id} ${href}`);
  const missing = links.filter((link) => !shown.includes(link));
  const added = shown.filter((link, at) => !links.includes(link) || shown.indexOf(link) < at);
  const kinds = (all: readonly { kind: string }[]) => HIT_KINDS.map((kind) => all.filter((each) => each.kind === kind).length);
  const counted = String(kinds(hits.map(({ passage }) => passage))) === String(kinds(wanted.hits));
  const total = totalOf(hits);
  const told = !hits.length || countedIn(hits) === wanted.told;
  const same = !missing.length && !added.length && counted && told && total === wanted.occurrences;
  return same ? undefined : `${query}\n  missing: ${missing}\n  added: ${added}\n  occurrences: ${total}\n  wanted: ${wanted.occurrences}`;
}

const differences = (drawn: readonly Drawn[], reader: Tag, pages?: typeof texts) =>
  drawn.flatMap(({ query }) => difference(query, found(query, reader, pages), reader) ?? []);

for (const reader of LANGUAGES) {
  describe(`the engine over the published text of ${reader}`, () => {
    test('250 queries find exactly the passages and the occurrences that the definition demands', () => {
      assert.ok(held[reader].filter(({ query }) => reference(query, reader).hits.length).length > 150);
      assert.deepEqual(differences(held[reader], reader), []);
    });

    test('every number, as it is written, is found wherever it stands', () => {
      const asked = numbers(reader);
      assert.ok(asked.length > 150);
      assert.deepEqual(differences(asked, reader), []);
    });

    test('50 strings that occur nowhere are not found', () => {
      assert.deepEqual(
        nowhere[reader].filter(({ query }) => reference(query, reader).hits.length),
        [],
      );
      assert.deepEqual(differences(nowhere[reader], reader), []);
    });

    test('the comparison sees a passage that is missing', () => {
      const { query, from } = held[reader].find((drawn) => found(drawn.query, reader).some(({ passage }) => passage.id === drawn.from))!;
      const without = (pages: typeof texts.zh) =>
        pages.map((page) => ({ ...page, passages: page.passages.filter(({ id }) => id !== from) }));
      const seen = differences(held[reader], reader, { zh: without(texts.zh), en: without(texts.en) });
      assert.ok(
        seen.some((each) => each.startsWith(`${query}\n`)),
        `no difference for ${query}`,
      );
    });
  });
}
