import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from '../axe.ts';
import { DESK, PHONE, site } from '../site.ts';
import { DATA_PAGES } from './pages.ts';

const { open } = site();

test('axe finds nothing on the data pages', async () => {
  for (const [i, path] of DATA_PAGES.entries()) {
    const page = await open(path, i % 2 ? DESK : PHONE);
    assert.deepEqual(await axeViolations(page), [], path);
    await page.context().close();
  }
});
