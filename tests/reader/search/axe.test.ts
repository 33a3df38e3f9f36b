import assert from 'node:assert/strict';
import { axeViolations } from '../axe.ts';
import { DESK, PHONE, test } from '../site.ts';
import { answer, answered } from './reader.ts';

/** Each kind of answer, in turn on a phone and on a desk. */
const ANSWERS = {
  'filtered hits': answer('zh', '牦牛', '&part=3'),
  'other forms of a word': answer('en', 'herder'),
  'a concordance': answer('zh', '牦牛', '&view=concordance'),
  'a sorted concordance': answer('en', 'yak', '&view=concordance&order=after'),
  'two words compared': answer('zh', '旅游 生态'),
  'hits by relevance': answer('en', 'tourism', '&order=rank'),
  'Chinese on the English page': answer('en', '护边员'),
  'a part of the query': answer('zh', '雪豹保护区'),
  'the word of the other language': answer('zh', 'Khunjerab'),
  'other spellings': answer('en', 'Tashkurgan'),
  'checked quotations': answer('en', '', '&view=quotation'),
};
const QUOTED = '落实7570名护边员“三增五有”，实现职业化、军事化，当好“六大员”。\n落实7570名护边员“两增五有”\n滟滟随波千万里';

for (const [i, [kind, path]] of Object.entries(ANSWERS).entries()) {
  test(`axe finds nothing on an answer with ${kind}`, async ({ open }) => {
    const page = await open(path, i % 2 ? DESK : PHONE);
    await answered(page);
    if (path.includes('quotation')) {
      await page.locator('#quotation').fill(QUOTED);
      await page.locator('form.quotation [type=submit]').click();
      await page.locator('.checked').nth(2).waitFor();
    }
    assert.deepEqual(await axeViolations(page), []);
  });
}
