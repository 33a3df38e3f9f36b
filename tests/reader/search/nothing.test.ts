import assert from 'node:assert/strict';
import { DESK, expect, PHONE, test, url } from '../site.ts';
import { published } from '../../kit/search-text.ts';
import { answer, answered, status } from './reader.ts';
import { demanded } from '../../search/reference.ts';
import { HIT_KINDS, type HitKind } from '../../../src/search/hit.ts';
import { searchZh, texts } from '../../../src/words/zh/search.ts';

const passages = published('zh').flatMap((page) => page.passages);
const many = (kind: HitKind) => passages.filter((passage) => passage.kind === kind).length;

test('what is not in the plan is said in a sentence that can be quoted, with all that was searched', async ({ open }) => {
  const page = await open(answer('zh', '大熊猫'), PHONE);
  await answered(page);
  // The one that the page says of the edition at its foot.
  const [, version] = /版本([0-9a-f]{8})$/.exec((await page.locator('footer.site').textContent())!)!;
  const characters = passages
    .filter(({ kind }) => kind !== 'note')
    .reduce((sum, { cells }) => sum + cells.join('').replace(/\s/g, '').length, 0);
  await expect(status(page)).toHaveText(
    `逐字检索，${texts.zh}中没有“大熊猫”。检索范围：本版（版本${version}）全部` +
      `${HIT_KINDS.map((kind) => searchZh.kindCount(kind, many(kind))).join('、')}，共${characters}个字符。`,
  );
  await expect(page.locator('#search a.hit')).toHaveCount(0);
  const english = await open(answer('en', '"giant panda"'));
  await expect(status(english)).toHaveText(
    new RegExp(
      '^Word for word, the plan’s English translation does not contain “giant panda”\\. ' +
        'Searched: all of this edition \\(version [0-9a-f]{8}\\): \\d+ headings, .*characters\\.$',
    ),
  );
});

test('the clauses that hold a part of it are shown, under words that say so', async ({ open }) => {
  const page = await open(answer('zh', '雪豹保护区'), DESK);
  await answered(page);
  const partial = page.locator('.partial');
  await expect(partial.getByRole('heading')).toHaveText('没有一条含有整个词语。只含“保护区”的各条：');
  const ids = await partial.locator('a.hit').evaluateAll((links) => links.map((link) => link.getAttribute('data-id')!));
  assert.deepEqual(
    ids.sort(),
    demanded(published('zh'), '保护区', 'zh')
      .hits.filter(({ kind }) => kind !== 'note')
      .map(({ id }) => id)
      .sort(),
  );
  assert.deepEqual([...new Set(await partial.locator('mark').allInnerTexts())], ['保护区']);
  const [first] = published('zh').filter((each) => each.passages.some(({ id, kind }) => id === ids[0] && kind === 'clause'));
  await expect(partial.locator(`li:has([data-id="${ids[0]}"])`)).toContainText(first!.path);
  await expect(page.locator('#search-results')).toBeEmpty();
});

test('a part that is shown begins and ends with a word', async ({ open }) => {
  const page = await open(answer('zh', '新疆生产建设兵团'));
  await answered(page);
  await expect(page.locator('.partial').getByRole('heading')).toContainText(/“生产”/);
  for (const mark of await page.locator('.partial mark').allInnerTexts()) assert.ok(!['新疆生', '产建设'].includes(mark), mark);
});

test('where the other language has the word, what it names leads on', async ({ open }) => {
  const page = await open(answer('zh', 'Khunjerab'));
  await answered(page);
  await expect(status(page)).toContainText('没有“Khunjerab”');
  await page.locator('#search-answers').getByRole('link', { name: '红其拉甫', exact: true }).click();
  await expect(page).toHaveURL(url('/zh/places/khunjerab/'));
});

test('a query that asks for nothing is never said to be missing from the plan', async ({ open }) => {
  for (const query of ['-牦牛', '、', '“']) {
    const page = await open(answer('zh', query));
    await answered(page);
    await expect(status(page), query).not.toContainText(`${texts.zh}中没有`);
  }
});
