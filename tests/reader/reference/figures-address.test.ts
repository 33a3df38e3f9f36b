import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { DESK, expect, NARROW, test } from '../site.ts';
import { FIGURE_COLUMNS } from '../../../src/words/figure-columns.ts';
import { choice, LANGUAGES, pathOf, published, saidInRows, shownRows } from './published.ts';

for (const [tag, words] of LANGUAGES) {
  test(`a filtered and sorted view stands in the address, and a fresh page opened there shows the same (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    await choice(page, words.columns.kind).selectOption(words.figureKinds.achieved);
    await choice(page, words.columns.year).selectOption('2016–2020');
    await choice(page, words.sortBy).selectOption(words.columns.value);
    const [rows, says] = [await shownRows(page), await page.getByRole('status').textContent()];
    assert.ok(rows.length > 1 && rows.length < published('figures').length);
    const fresh = await open(pathOf(page), NARROW);
    assert.deepEqual(await shownRows(fresh), rows);
    await expect(fresh.getByRole('status')).toHaveText(says!);
    await expect(choice(fresh, words.columns.kind)).toHaveValue(words.figureKinds.achieved);
    for (const label of [words.columns.kind, words.columns.year, words.sortBy]) await choice(fresh, label).selectOption('');
    assert.equal(pathOf(fresh), `/${tag}/figures/`);
  });

  test(`an address that names no choice shows all rows (${tag})`, async ({ open }) => {
    const all = published('figures').map(({ id }) => id);
    for (const hash of ['#kind=nonsense', '#part=99&sort=nothing', '#nonsense=1', '#=', '#kind=%E0%A4%A', '#figure-99.9.9-1']) {
      const page = await open(`/${tag}/about/`);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(new URL(`/${tag}/figures/${hash}`, page.url()).href);
      await expect(page.locator('#figure-filters-count')).toHaveText(words.rows(all.length, all.length));
      assert.deepEqual(await shownRows(page), all, hash);
      assert.deepEqual(errors, [], hash);
      await page.context().close();
    }
  });

  for (const [size, options] of Object.entries({ narrow: NARROW, desk: DESK })) {
    test(`the anchor of a figure leads to its row among all others, also out of a filtered view (${tag}, ${size})`, async ({ open }) => {
      const all = published('figures').map(({ id }) => String(id));
      for (const id of [all[0]!, all[Math.floor(all.length / 2)]!, all.at(-1)!]) {
        for (const javaScriptEnabled of [true, false]) {
          const page = await open(`/${tag}/figures/#${id}`, { ...options, javaScriptEnabled });
          await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
          assert.deepEqual(await shownRows(page), all);
          await page.context().close();
        }
      }
      const page = await open(`/${tag}/figures/#kind=${encodeURIComponent(words.figureKinds.norm)}`, options);
      const hidden = all.findLast((id) => published('figures').some((row) => row['id'] === id && row['kind'] !== 'norm'))!;
      await page.evaluate((id) => location.assign(`#${id}`), hidden);
      await expect(page.locator('tr:target')).toHaveAttribute('id', hidden);
      await expect(page.locator(`[id="${hidden}"]`)).toBeInViewport();
      assert.deepEqual(await shownRows(page), all);
    });
  }

  test(`who loads the page again with all open finds the rows where they were (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`, NARROW);
    await page.locator('.open-all').click();
    await page.evaluate(() => scrollTo(0, 15_000));
    const at = () => page.evaluate(() => document.querySelector('[id="figure-15.0.4-4"]')!.getBoundingClientRect().top);
    const before = await at();
    // A browser keeps the place a moment after the last scrolling.
    await page.waitForTimeout(500);
    await page.reload();
    await expect.poll(at).toBe(before);
  });

  test(`the rows shown are downloaded as CSV, exactly those and in their order (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    await choice(page, words.columns.unit).selectOption('%');
    await choice(page, words.sortBy).selectOption(words.columns.value);
    const shown = await Promise.all(FIGURE_COLUMNS.map((key) => saidInRows(page, key)));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.saveRows }).click()]);
    assert.match(download.suggestedFilename(), /\.csv$/);
    const [header, ...rows] = parse(readFileSync(await download.path(), 'utf8'), { bom: true }) as string[][];
    assert.deepEqual(
      header,
      FIGURE_COLUMNS.map((key) => words.columns[key]),
    );
    assert.ok(rows.length > 1);
    assert.deepEqual(
      FIGURE_COLUMNS.map((_, i) => rows.map((row) => row[i])),
      // A clause's number would become a date in a spreadsheet.
      shown.map((column) => column.map((cell) => (/^\d+\.\d+\.\d/.test(cell) ? `'${cell}` : cell))),
    );
  });
}
