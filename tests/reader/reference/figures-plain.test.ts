import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dist } from '../../kit/pages.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { labelOfId } from '../../../src/words/names.ts';
import { FIGURE_COLUMNS } from '../../../src/words/figure-columns.ts';
import { SITE_WORDS, LANGUAGES, partOfPassage, published, saidInRows, shownRows, type Row } from './published.ts';

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

  test(`each row states the words, the measure, the unit, the years and how they bind that the download has (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`, { ...DESK, javaScriptEnabled: false });
    const years = ({ year_from: from, year_to: to, span_years: span }: Row) => {
      if (span) return words.span(Number(span));
      return from ? SITE_WORDS[tag].span([from, to ?? from]) : '';
    };
    const said: Record<string, (row: Row) => unknown> = {
      clause: (row) => labelOfId(String(row['clause']), SITE_WORDS[tag].names),
      quote: (row) => row[`quote_${tag}`],
      measure: (row) => row[`measure_${tag}`],
      of: (row) => row[`of_${tag}`] ?? '',
      unit: (row) => row[`unit_${tag}`] || words.noUnit,
      year: years,
      binds: (row) => (row['binds'] ? words.bindings[row['binds'] as 'in'] : ''),
      dated: (row) => (row['date_source'] ? words.dated[row['date_source'] as 'heading'] : ''),
      nature: (row) => words.natures[row['nature'] as 'level'],
    };
    for (const [key, ofRow] of Object.entries(said)) assert.deepEqual(await saidInRows(page, key), published('figures').map(ofRow), key);
    assert.deepEqual(
      await page.locator('.ledger').first().locator('thead [data-key]').allTextContents(),
      FIGURE_COLUMNS.map((key) => words.columns[key]),
    );
  });

  test(`the links beside the ledger lead to its files (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    for (const [name, link] of [
      ['figures.xlsx', words.forSpreadsheets],
      ['figures.csv', words.forPrograms],
      ['figures.json', 'JSON'],
    ] as const) {
      const href = await page.locator('.downloads').first().getByRole('link', { name: link, exact: true }).getAttribute('href');
      assert.equal(href, `/data/${name}`);
      const answer = await page.request.get(new URL(href, page.url()).href);
      assert.equal(answer.status(), 200);
      assert.ok((await answer.body()).equals(readFileSync(`${dist}data/${name}`)));
    }
    await page.getByRole('link', { name: words.allRows }).click();
    await expect(page.locator('h1')).toHaveText(words.data);
  });
}
