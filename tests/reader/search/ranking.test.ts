import assert from 'node:assert/strict';
import { expect, test, url, type Open } from '../site.ts';
import { answer } from './reader.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** The hits that a reader who asks for them by relevance sees for each query, from the top of the page down. */
async function shown(open: Open, language: Question['language'], queries: readonly string[]): Promise<string[][]> {
  const page = await open(`/${language}/search/`);
  const found: string[][] = [];
  for (const query of queries) {
    await page.goto(url(answer(language, query, '&order=rank')));
    await expect(page.locator('#search-status')).toContainText(query.split(' ').at(-1)!);
    await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
    found.push(await page.locator('#search-results a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('data-id')!)));
  }
  return found;
}

test('by relevance, of 40 questions at least 38 are answered by one of the first three hits', async ({ open }) => {
  const misses: string[] = [];
  for (const language of ['zh', 'en'] as const) {
    const questions = QUESTIONS.filter((question) => question.language === language);
    const found = await shown(
      open,
      language,
      questions.map(({ query }) => query),
    );
    for (const [i, { query, first }] of questions.entries()) {
      const top = found[i]!.slice(0, 3);
      if (!top.some((id) => first.includes(id))) misses.push(`${query}: wanted ${first.join(' or ')}, saw ${top.join(', ') || 'nothing'}`);
    }
  }
  console.log(`${QUESTIONS.length - misses.length} of ${QUESTIONS.length}; missed: ${misses.join('; ') || 'none'}`);
  assert.equal(QUESTIONS.length, 40);
  assert.ok(misses.length <= 2, `${misses.length} of 40 missed:\n${misses.join('\n')}`);
});

/** Small cases of the rule: all the hits of a query, in their order. */
const ORDERS: [rule: string, language: Question['language'], query: string, order: string[]][] = [
  [
    'a heading, then a run-in head, then bodies: the one with more occurrences, then the plan’s order',
    'zh',
    '和谐稳定',
    ['39', '1.1.2', '41.0.1', '33.6.1', '40.3.3', '40.4.3'],
  ],
  [
    'a heading before the names of projects, those before contents; each under its chapter',
    'zh',
    '信息化建设',
    ['32.4', '32.4.1', 'box-7.11', 'box-7.6', 'box-9.5', '6.0.1', 'box-5.2', 'box-5.4'],
  ],
  ['a project’s name before contents that say it twice', 'zh', '服务站', ['box-5.7', 'box-5.28', '25.2.4']],
  [
    'the chapter of the best hit first, with its body before an indicator’s name in another chapter',
    'en',
    'urbanization',
    ['23', '23.2.4', 'indicator-11', '2.3.1', '22.1.1', '24.5.1', '29.1.1'],
  ],
];

for (const [rule, language, query, order] of ORDERS) {
  test(`${rule}: ${query}`, async ({ open }) => {
    assert.deepEqual(await shown(open, language, [query]), [order]);
  });
}
