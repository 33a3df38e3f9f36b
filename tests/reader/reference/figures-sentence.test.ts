import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { DESK, expect, NARROW, test } from '../site.ts';
import { choice, LANGUAGES, pathOf, published, shownRows, unfold } from './published.ts';

const bar = (page: Page) => page.locator('.hits-bar');
const marked = async (page: Page) => {
  await bar(page).waitFor();
  return (await page.locator('mark.hit').allTextContents()).join('');
};
const rowOf = (page: Page, id: string) => page.locator(`[id="${id}"]`);

for (const [tag, words] of LANGUAGES) {
  for (const [size, options] of Object.entries({ narrow: NARROW, desk: DESK })) {
    test(
      'a number leads to its sentence with its words marked, to the next, the previous and back to the same ' + `view (${tag}, ${size})`,
      async ({ open }) => {
        const page = await open(`/${tag}/figures/`, options);
        await choice(page, words.columns.unit).selectOption('%');
        await choice(page, words.sortBy).selectOption(words.columns.value);
        const [rows, view] = [await shownRows(page), pathOf(page)];
        const figures = rows.map((id) => published('figures').find((row) => row['id'] === id)!);
        const clauses = [...new Set(figures.map(({ clause }) => String(clause)))];
        const at = clauses.indexOf(String(figures[20]!['clause']));
        const first = figures.find(({ clause }) => clause === clauses[at])!;
        await rowOf(page, String(first['id'])).getByRole('link').first().click();
        await expect(page.locator(`[id="${clauses[at]}"]`)).toBeInViewport();
        assert.equal(await marked(page), first[`quote_${tag}`]);
        await bar(page).locator('.next-hit').click();
        await expect(page.locator(`[id="${clauses[at + 1]}"]`)).toBeInViewport();
        await expect(page.locator('mark.hit').first()).toBeVisible();
        await bar(page).locator('.previous-hit').click();
        await expect(page.locator(`[id="${clauses[at]}"]`)).toBeInViewport();
        await bar(page).locator(`a[href*="/${tag}/figures/"]`).click();
        await expect(page.getByRole('status')).toHaveText(words.rows(rows.length, published('figures').length));
        assert.equal(pathOf(page), view);
        assert.deepEqual(await shownRows(page), rows);
      },
    );
  }

  test(`of several numbers in one clause the words of the one followed are marked (${tag})`, async ({ open }) => {
    const figures = published('figures');
    const crowded = figures.filter(({ clause }) => clause === '1.1.6');
    assert.ok(crowded.length > 10);
    const project = figures.findLast(({ clause }) => String(clause).startsWith('box-'))!;
    const page = await open(`/${tag}/figures/`);
    for (const figure of [crowded[0]!, crowded[7]!, crowded.at(-1)!, project]) {
      await page.goto(new URL(`/${tag}/figures/`, page.url()).href);
      await unfold(page);
      await rowOf(page, String(figure['id'])).getByRole('link').first().click();
      assert.equal(await marked(page), figure[`quote_${tag}`], String(figure['id']));
      await expect(page.locator('mark.hit').first()).toBeInViewport();
    }
  });

  test(`from one number after the other every clause with a number is reached (${tag})`, async ({ open }) => {
    const clauses = [
      ...new Set(
        published('figures')
          .filter(({ measure }) => measure === 'gdp')
          .map(({ clause }) => String(clause)),
      ),
    ];
    const page = await open(`/${tag}/figures/`);
    await choice(page, words.columns.measure).selectOption(
      String(published('figures').find(({ measure }) => measure === 'gdp')![`measure_${tag}`]),
    );
    await page.locator('.ledger tbody tr:visible a').first().click();
    for (const [i, clause] of clauses.entries()) {
      await bar(page).waitFor();
      await expect(page).toHaveURL(new RegExp(`#${clause.replaceAll('.', '\\.')}$`));
      if (i < clauses.length - 1) await bar(page).locator('.next-hit').click();
    }
    await expect(bar(page).locator('.next-hit')).toHaveCount(0);
  });
}
