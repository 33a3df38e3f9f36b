import assert from 'node:assert/strict';
import { DESK, expect, NARROW, test } from '../site.ts';
import { valued } from './indicator-arithmetic.ts';
import { LANGUAGES, published } from './published.ts';

/** The yearly growths that the text states for the plan's five years, by the name of what the ledger says they measure. */
const stated = published('figures').filter(
  ({ relation, year_from, year_to }) => relation === 'yearly-growth' && year_from === 2021 && year_to === 2025,
);

for (const [tag] of LANGUAGES) {
  test(`each yearly growth of the text stands beside the one that leads from 2020 to 2025 in the table (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`, { ...NARROW, javaScriptEnabled: false });
    const rows = page.locator('.paces tbody tr');
    // One of them, of money for attracted projects, is no indicator.
    assert.equal(await rows.count(), stated.length - 1);
    for (const row of await rows.all()) {
      const name = await row.getByRole('rowheader').getByRole('link').innerText();
      const { from, to } = valued().find(({ row: each }) => each[`name_${tag}`] === name)!;
      const computed = Number(/^(\d+\.\d\d)%$/.exec(await row.locator('.base').innerText())![1]);
      const after = (rate: number) => from * (1 + rate / 100) ** 5;
      assert.ok(after(computed - 0.005) <= to && to <= after(computed + 0.005), `${name}: ${computed}`);
      const clause = await row.locator('.target a').innerText();
      const rate = Number(/([\d.]+)%/.exec(await row.locator('.target').innerText())![1]);
      assert.ok(
        stated.some((figure) => figure['clause'] === clause && figure['value'] === rate),
        `${name}: ${rate} in ${clause}`,
      );
    }
    await expect(page.locator('#paces')).toBeVisible();
  });

  test(`all rows of the growths have one scale that begins at zero (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`, DESK);
    const places = await page.locator('.paces tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const line = row.querySelector('svg')!.getBoundingClientRect();
        const numbers = ['.base', '.target'].map((cell) => Number(/([\d.]+)%/.exec(row.querySelector(cell)!.textContent!)![1]));
        return Array.from(row.querySelectorAll('rect'), (mark, i) => {
          const { left, width } = mark.getBoundingClientRect();
          return (left + width / 2 - line.left) / line.width / numbers[i]!;
        });
      }),
    );
    const each = places.flat();
    assert.equal(each.length, 2 * (stated.length - 1));
    for (const scale of each) assert.ok(Math.abs(scale / each[0]! - 1) < 0.03, `${scale} and ${each[0]}`);
  });
}
