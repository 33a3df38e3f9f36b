import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, dist } from '../kit/pages.ts';
import { seeded } from '../kit/seeded.ts';
import { htmlFaults } from '../kit/valid-html.ts';

const SEED = 5;
const ONE_IN = 10;
/**
 * Each text of the plan stands on its section's page, on those of its chapter, its part and the whole plan, and on its own, in several
 * editions.
 */
const REPEATS = /^\/(?:clause\/|(?:zh|en|zh-en)\/(?:\d|part\/|full\/))/;
/** Here all of it is read once, both languages side by side. */
const ONCE = /^\/zh-en\/\d+\/\d+\/$/;
/** Of each of these at least one. */
const KINDS = [
  /^\/$/,
  /^\/404/,
  /^\/en\/figures/,
  ONCE,
  /^\/zh\/part\//,
  /^\/en\/\d+\/$/,
  /^\/en\/\d+\/\d+\/$/,
  /^\/clause\/\d/,
  /^\/clause\/box/,
  /^\/clause\/indicator/,
];

// The rest is read when all tests run.
test('every page that is not the plan’s text, all of the text once, and a share of the pages that repeat it are valid HTML', async () => {
  const pages = builtPages(dist);
  const random = seeded(SEED);
  const read = pages.filter(({ address }) => !REPEATS.test(address) || ONCE.test(address) || random.below(ONE_IN) === 0);
  for (const kind of KINDS)
    assert.ok(
      read.some(({ address }) => kind.test(address)),
      String(kind),
    );
  assert.deepEqual((await htmlFaults(read)).slice(0, 20), []);
});
