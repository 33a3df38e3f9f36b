import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESK, PHONE, site } from '../browser/site.ts';
import { DATA_PAGES } from './pages.ts';

const { open } = site();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const [turn, colorScheme] of (['light', 'dark'] as const).entries()) {
  test(`axe finds nothing on the data pages, ${colorScheme}`, async () => {
    for (const [i, path] of DATA_PAGES.entries()) {
      const page = await open(path, { ...((i + turn) % 2 ? DESK : PHONE), colorScheme });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(({ id, nodes }) => `${id}: ${nodes.length}× ${nodes[0]!.html.slice(0, 150)}`);
      });
      assert.deepEqual(violations, [], path);
      await page.context().close();
    }
  });
}
