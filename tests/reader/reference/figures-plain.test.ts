import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dist } from '../../kit/pages.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { LANGUAGES, partOfPassage, published, shownRows } from './published.ts';

for (const [tag, words] of LANGUAGES) {
  test(`without a script the ledger is a plain table under its parts, all rows in the plan's order, and no filter (${tag})`, async ({
    open,
  }) => {
    const figures = published('figures');
    const part = partOfPassage();
    for (const size of [NARROW, DESK]) {
      const page = await open(`/${tag}/figures/`, { ...size, javaScriptEnabled: false });
      assert.deepEqual(
        await shownRows(page),
        figures.map(({ id }) => id),
      );
      await expect(page.locator('main form')).toBeHidden();
      await expect(page.locator('h1 .total')).toHaveText(String(figures.length));
      const sections = await page.locator('.ledger').evaluateAll((all) =>
        all.map((section) => ({
          heading: section.querySelector('h2 a')!.getAttribute('href'),
          ids: Array.from(section.querySelectorAll('tbody tr'), ({ id }) => id),
        })),
      );
      const parts = [...new Set(figures.map(({ clause }) => part.get(String(clause))!))];
      assert.deepEqual(
        sections,
        parts.map((n) => ({
          heading: `/${tag}/part/${n}/`,
          ids: figures.filter(({ clause }) => part.get(String(clause)) === n).map(({ id }) => id),
        })),
      );
      await page.context().close();
    }
  });

  test(`each row states the words, the measure, the unit and the years that the download has (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`, { ...DESK, javaScriptEnabled: false });
    const shown = await page
      .locator('.ledger tbody tr')
      .evaluateAll((rows) => rows.map((row) => [0, 1, 2, 4, 5].map((i) => (row as HTMLTableRowElement).cells[i]!.textContent!.trim())));
    const years = ({ year_from: from, year_to: to }: Record<string, unknown>) =>
      from === undefined ? '' : from === to ? String(from) : `${from}–${to}`;
    assert.deepEqual(
      shown,
      published('figures').map((row) => [row['clause'], row[`quote_${tag}`], row[`measure_${tag}`], row[`unit_${tag}`], years(row)]),
    );
    assert.deepEqual(await page.locator('.ledger').first().locator('thead th').allTextContents(), Object.values(words.columns));
  });

  test(`the links beside the ledger lead to its files (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    for (const [name, link] of [
      ['plan.xlsx', words.forSpreadsheets],
      ['figures.csv', words.forPrograms],
      ['figures.json', 'JSON'],
    ] as const) {
      const href = await page.getByRole('link', { name: link, exact: true }).getAttribute('href');
      assert.equal(href, `/data/${name}`);
      const answer = await page.request.get(new URL(href, page.url()).href);
      assert.equal(answer.status(), 200);
      assert.ok((await answer.body()).equals(readFileSync(`${dist}data/${name}`)));
    }
    await page.getByRole('link', { name: words.allRows }).click();
    await expect(page.locator('h1')).toHaveText(words.data);
  });
}
