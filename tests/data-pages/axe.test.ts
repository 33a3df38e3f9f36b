import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from '../browser/axe.ts';
import { DESK, PHONE, site } from '../browser/site.ts';
import { DATA_PAGES } from './pages.ts';

const { open } = site();

for (const [turn, colorScheme] of (['light', 'dark'] as const).entries()) {
  test(`axe finds nothing on the data pages, ${colorScheme}`, async () => {
    for (const [i, path] of DATA_PAGES.entries()) {
      const page = await open(path, { ...((i + turn) % 2 ? DESK : PHONE), colorScheme });
      const violations = await axeViolations(page, colorScheme);
      assert.deepEqual(violations, [], path);
      await page.context().close();
    }
  });
}
