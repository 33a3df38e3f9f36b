import assert from 'node:assert/strict';
import { test } from '../site.ts';
import { DIMENSIONS } from '../../../src/reference/figures/measures.ts';
import { FIGURE_COLUMNS } from '../../../src/words/figure-columns.ts';
import { choice, LANGUAGES, published, saidInRows, shownRows, unfold, type Row } from './published.ts';

for (const [tag, words] of LANGUAGES) {
  test(`the ledger is sorted by each column, rows that have nothing in it last (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    const sort = choice(page, words.sortBy);
    const offered = await sort.locator('option').allTextContents();
    // The plan's order is that of the clauses.
    assert.deepEqual(
      new Set(offered),
      new Set([words.planOrder, ...FIGURE_COLUMNS.filter((key) => key !== 'clause').map((key) => words.columns[key])]),
    );
    const { compare } = new Intl.Collator(tag === 'zh' ? 'zh-CN' : 'en', { numeric: true });
    for (const key of FIGURE_COLUMNS.filter((each) => each !== 'clause' && each !== 'value')) {
      await sort.selectOption(words.columns[key]);
      const cells = await saidInRows(page, key);
      assert.equal(cells.length, published('figures').length);
      const stated = cells.filter(Boolean);
      assert.deepEqual(stated, [...stated].sort(compare), key);
      assert.deepEqual(cells.slice(0, stated.length), stated, `${key}: empty cells last`);
    }
    await sort.selectOption('');
    assert.deepEqual(
      await shownRows(page),
      published('figures').map(({ id }) => id),
    );
  });

  test(`by value, the largest stand first whatever the unit as written, money by itself and before all else (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    await choice(page, words.sortBy).selectOption(words.columns.value);
    // What has no base value, since the plan prints no unit, stands last.
    const base = (row: Row) => Number(row['base_from'] ?? -Infinity);
    const dimension = (row: Row) => (row['base_from'] === undefined ? DIMENSIONS.length : DIMENSIONS.indexOf(row['dimension'] as 'money'));
    const sorted = published('figures').sort((a, b) => dimension(a) - dimension(b) || (base(a) === base(b) ? 0 : base(b) - base(a)));
    assert.deepEqual(
      await shownRows(page),
      sorted.map(({ id }) => id),
    );
    assert.notDeepEqual(
      sorted,
      published('figures').sort((a, b) => Number(b['value'] ?? b['value_from']) - Number(a['value'] ?? a['value_from'])),
    );
  });

  test(`a table sorted through all parts is not named after one of them (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    await unfold(page);
    const first = page.locator('.ledger').first();
    const ofPart = await first.getByRole('region').getAttribute('aria-label');
    await choice(page, words.sortBy).selectOption(words.columns.value);
    assert.equal(await page.locator('.ledger:visible').count(), 1);
    assert.equal(await page.locator('.ledger h2:visible').count(), 0);
    assert.equal(await page.locator('.ledger:visible').getByRole('region').getAttribute('aria-label'), words.figures);
    await choice(page, words.sortBy).selectOption('');
    await unfold(page);
    assert.equal(await first.getByRole('region').getAttribute('aria-label'), ofPart);
  });
}
