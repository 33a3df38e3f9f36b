import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditionChanged, fileCorpus, firstOf, whileAsked, type Corpus } from '../../src/search/corpus.ts';
import { page, passage } from './passages.ts';

/** Answers requests with texts of the given versions, one after the other; gives how the caches were asked. */
function answering(...versions: string[]): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (_address, options) => {
    asked.push(options?.cache ?? '');
    return Response.json({ version: versions[asked.length - 1], pages: [page([passage('a', 'yak')])] });
  };
  return asked;
}
const never: Corpus = { pagesHolding: () => Promise.reject(new Error('asked the second')) };

test('a text of the page’s own build is taken; an older one that a cache had kept is asked for again', async () => {
  const asked = answering('one', 'two');
  assert.equal((await fileCorpus('x', 'two').pagesHolding([])).length, 1);
  assert.deepEqual(asked, ['default', 'reload']);
});

test('a text of another build is no answer, and nothing stands in for it; a text that cannot be had has a second', async () => {
  answering('one', 'one');
  await assert.rejects(firstOf(fileCorpus('x', 'two'), never).pagesHolding([]), EditionChanged);
  const broken: Corpus = { pagesHolding: () => Promise.reject(new Error('503')) };
  answering('two');
  assert.equal((await firstOf(broken, fileCorpus('x', 'two')).pagesHolding([])).length, 1);
});

test('a question that nobody asks any more is asked of no text', async () => {
  await assert.rejects(whileAsked(never, () => false).pagesHolding([]), /Nobody/);
});
