import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from '../axe.ts';
import { DESK, PHONE, site } from '../site.ts';
import { answer, answered } from './reader.ts';

const { open } = site();

/** Each kind of answer. */
const ANSWERS = [answer('zh', '牦牛', '&part=3'), answer('en', 'herder'), answer('zh', '牦牛', '&view=concordance'), answer('en', 'yak', '&view=concordance&order=after'), answer('zh', '雪豹保护区'), answer('zh', 'Khunjerab'), answer('en', 'Tashkurgan'), answer('en', '', '&view=quotation')];
const QUOTED = '落实7570名护边员“三增五有”，实现职业化、军事化，当好“六大员”。\n落实7570名护边员“两增五有”\n滟滟随波千万里';

test('axe finds nothing on any kind of answer', async () => {
  for (const [i, path] of ANSWERS.entries()) {
    const page = await open(path, i % 2 ? DESK : PHONE);
    await answered(page);
    if (path.includes('quotation')) {
      await page.locator('#quotation').fill(QUOTED);
      await page.locator('form.quotation button').click();
      await page.locator('.checked').nth(2).waitFor();
    }
    assert.deepEqual(await axeViolations(page), [], path);
    await page.context().close();
  }
});
