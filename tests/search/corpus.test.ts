import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstOf, whileAsked, type Corpus } from '../../src/search/corpus.ts';
import { fileCorpus, SLOW } from '../../src/search/file-corpus.ts';
import type { SearchPage } from '../../src/search/hit.ts';
import { asLines, EditionChanged } from '../../src/search/text-file.ts';
import { page, passage } from './passages.ts';

const yak = page([passage('a', 'yak')]);
const goat = page([passage('b', '山羊')]);

/** Answers requests with texts of the given versions, one after the other; gives how the caches were asked. */
function answering(...versions: string[]): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (_address, options) => {
    asked.push(options?.cache ?? '');
    return new Response(asLines({ version: versions[asked.length - 1]!, pages: [yak] }));
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

/** Answers a request with pieces of a text, each as it is sent. */
function sending(): { send(piece: Uint8Array): void; end(): void } {
  let stream: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (stream = controller) });
  globalThis.fetch = async () => new Response(body);
  return { send: (piece) => stream.enqueue(piece), end: () => stream.close() };
}
const text = new TextEncoder().encode(asLines({ version: 'one', pages: [yak, goat] }));
const soon = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

test('a text that is long in coming is searched as it comes, wherever its bytes are cut; one that is not, is given whole', async () => {
  // As long after a page has been opened as a text comes on a slow network.
  await soon(Math.max(0, SLOW - performance.now()));
  const firstPage = text.indexOf(10, text.indexOf(10) + 1) + 1;
  const withinCharacter = text.indexOf(0xb1);
  const { send, end } = sending();
  const begun: SearchPage[][] = [];
  const corpus = fileCorpus('x', 'one');
  /** What one who asks when it has begun is given at once. */
  let late: SearchPage[] | undefined;
  const whole = corpus.pagesHolding([], (pages) => begun.push([...pages]));
  for (const [from, to] of [
    [0, 3],
    [3, firstPage],
    [firstPage, withinCharacter],
    [withinCharacter, text.length],
  ] as const) {
    send(text.slice(from, to));
    await soon(150);
    if (to === firstPage) void corpus.pagesHolding([], (pages) => (late ??= [...pages]));
  }
  end();
  assert.deepEqual(await whole, [yak, goat]);
  assert.deepEqual([begun[0], begun.at(-1)], [[yak], [yak, goat]]);
  assert.deepEqual(late, [yak]);
  const quick = sending();
  const told: unknown[] = [];
  const all = fileCorpus('x', 'one').pagesHolding([], (pages) => told.push(pages));
  quick.send(text);
  quick.end();
  assert.deepEqual([await all, told], [[yak, goat], []]);
});

test('a text that breaks off, or is something else, is no text', async () => {
  for (const [piece, said] of [
    [text.slice(0, text.length - 2), /breaks off/],
    [text.slice(0, text.length - 30), SyntaxError],
    [new TextEncoder().encode('<!doctype html>\n<title>Not found</title>\n'), /no text/],
    [new Uint8Array(), /no text|breaks off/],
  ] as const) {
    const { send, end } = sending();
    const asked = fileCorpus('x', 'one').pagesHolding([]);
    send(piece);
    end();
    await assert.rejects(asked, said);
  }
});
