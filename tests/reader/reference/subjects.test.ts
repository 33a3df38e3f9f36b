import assert from 'node:assert/strict';
import { expect, NARROW, test } from '../site.ts';

for (const [tag, typed] of [
  ['en', 'yak'],
  ['zh', '旅游'],
] as const) {
  test(`while the index is narrowed its letters lead to what it shows alone (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/subjects/`, NARROW);
    const letters = page.locator('.jump a:visible');
    const all = await letters.allTextContents();
    await page.getByRole('searchbox').last().fill(typed);
    await expect(letters).not.toHaveCount(all.length);
    assert.deepEqual(await letters.allTextContents(), await page.locator('.subjects:visible h2').allTextContents());
    await page.locator('[type=reset]').click();
    await expect(letters).toHaveText(all);
  });
}
