import assert from 'node:assert/strict';
import { axeViolations } from '../axe.ts';
import { DESK, PHONE, test } from '../site.ts';
import { DATA_PAGES } from './pages.ts';

for (const [kind, pages] of Map.groupBy(
  DATA_PAGES.map((page, i) => ({ ...page, size: i % 2 ? DESK : PHONE })),
  (page) => page.kind,
)) {
  test.describe(`axe finds nothing: ${kind}`, () => {
    for (const { path, size } of pages) {
      test(path, async ({ open }) => assert.deepEqual(await axeViolations(await open(path, size)), []));
    }
  });
}
