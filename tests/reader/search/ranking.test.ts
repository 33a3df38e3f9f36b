import assert from 'node:assert/strict';
import { expect, test, url, type Open } from '../site.ts';
import { searchZh } from '../../../src/words/zh/search.ts';
import { published } from '../../kit/search-text.ts';
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
    'a heading before the names of projects, those before contents',
    'zh',
    '信息化建设',
    ['32.4', 'box-7.11', 'box-9.5', '32.4.1', '6.0.1', 'box-5.2', 'box-5.4', 'box-7.6'],
  ],
  ['a project’s name before contents that say it twice', 'zh', '服务站', ['box-5.7', 'box-5.28', '25.2.4']],
  [
    'a heading, then an indicator’s name, then bodies, wherever they stand',
    'en',
    'urbanization',
    ['23', 'indicator-11', '2.3.1', '23.2.4', '22.1.1', '24.5.1', '29.1.1'],
  ],
];

for (const [rule, language, query, order] of ORDERS) {
  test(`${rule}: ${query}`, async ({ open }) => {
    assert.deepEqual(await shown(open, language, [query]), [order]);
  });
}

test('by relevance the rule is said, and each hit says its chapter', async ({ open }) => {
  const page = await open(answer('zh', '旅游', '&order=rank'));
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.filters')).toContainText(searchZh.rankRule);
  const said = await page
    .locator('#search-results li')
    .evaluateAll((items) =>
      items.map((item) => ({ id: item.querySelector('a')!.dataset['id']!, path: item.querySelector('a.path')?.textContent ?? '' })),
    );
  assert.ok(said.length > 50);
  const headings = new Map(published('zh').flatMap(({ group, path, passages }) => passages.map(({ id }) => [id, { group, path }])));
  for (const { id, path } of said) {
    const own = headings.get(id)!;
    // A chapter's own heading and a box, which stands under its part, say the part.
    const chapter = own.group.id === id || own.group.id.startsWith('box-') ? own.path.split(' › ')[0]! : own.group.title;
    assert.ok(path.includes(chapter), `${id}: ${path}`);
  }
});
