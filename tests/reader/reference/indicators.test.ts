import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { languageOf } from '../../../src/editions.ts';
import { headlineText } from '../../../src/words/finding.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { projectEdition } from '../../kit/project.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { changeOf, valued } from './indicator-arithmetic.ts';
import { findingsOn, LANGUAGES, numberIn, published } from './published.ts';

const { consistency, measures } = projectEdition();
const measureOf = new Map(measures.measures.map(({ id, indicator }) => [id, indicator]));
/** The clauses that state what an indicator measures, each once, in the plan's order. */
const clausesOf = (n: unknown) => [
  ...new Set(
    published('figures')
      .filter(({ measure }) => measureOf.get(String(measure)) === n)
      .map(({ clause }) => clause),
  ),
];

/** An indicator's row of the chart. */
const rowOf = (page: Page, id: unknown) => page.locator('.targets tr', { has: page.locator(`[data-passage="${id}"]`) });

for (const [tag] of LANGUAGES) {
  const language = languageOf(tag);
  const words = wordsOf(language);

  for (const [size, options] of [
    ['a phone', NARROW],
    ['a desk', DESK],
  ] as const) {
    test(`each row says the indicator's name, unit and both values, and its change as computed apart (${tag}, ${size})`, async ({
      open,
    }) => {
      const page = await open(`/${tag}/indicators/`, { ...options, javaScriptEnabled: false });
      await expect(page.locator('main')).toContainText(tag === 'zh' ? '本版计算' : 'computed');
      assert.equal(await page.locator('.targets [data-passage]').count(), published('indicators').length);
      for (const { row, from, to } of valued()) {
        const own = rowOf(page, row['id']);
        await expect(own.getByRole('rowheader')).toContainText(`${row['n']} ${row[`name_${tag}`]} ${row[`unit_${tag}`]}`);
        await expect(own.locator('.base')).toHaveText(`${words.year(2020)} ${from}`);
        await expect(own.locator('.target')).toHaveText(`${words.year(2025)} ${to}`);
        await expect(own.locator('td.change')).toHaveText(changeOf({ row, from, to }, words.indicators));
        await expect(own.locator('td.change')).toBeVisible();
      }
    });
  }

  test(`the open mark stands at 2020's share of 2025, the filled one at the end; equal values are a ring around a dot (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/indicators/`);
    for (const { row, from, to } of valued()) {
      const marks = rowOf(page, row['id']).locator('circle');
      const [first, second] = await marks.evaluateAll((all) =>
        all.map((mark) => {
          const { left, width } = mark.getBoundingClientRect();
          const line = mark.parentElement!.getBoundingClientRect();
          return { share: (left + width / 2 - line.left) / line.width, width, fill: getComputedStyle(mark).fill };
        }),
      );
      assert.ok(Math.abs(first!.share - from / to) < 0.005, `${row['id']}: ${first!.share}`);
      assert.ok(Math.abs(second!.share - 1) < 0.005, String(row['id']));
      assert.equal(first!.fill === 'none' && first!.width > second!.width, from === to, String(row['id']));
    }
  });

  test(`a target in words keeps its words; a binding indicator is said in bold, the others once (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`, NARROW);
    const rows = published('indicators').filter(({ value_2020 }) => value_2020 === undefined);
    assert.equal(rows.length, 3);
    for (const row of rows) await expect(rowOf(page, row['id'])).toContainText(String(row[`target_${tag}`]));
    const bold = await page
      .locator('.targets td.kind')
      .evaluateAll((all) =>
        all
          .filter((cell) => Number(getComputedStyle(cell).fontWeight) >= 700)
          .map((cell) => cell.closest('tr')!.querySelector<HTMLElement>('[data-passage]')!.dataset['passage']),
      );
    assert.deepEqual(
      bold,
      published('indicators')
        .filter(({ kind_en }) => kind_en === 'binding')
        .map(({ id }) => id),
    );
    await expect(page.locator('h1 + p')).toContainText(words.kind.expected);
  });

  test(`a row leads to the findings that it has a part in, by their headlines, and to the clauses on the same (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/indicators/`, { ...NARROW, javaScriptEnabled: false });
    for (const { id, n } of published('indicators')) {
      const links = await rowOf(page, id)
        .locator('.bearing a:visible')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('href')!, link.textContent]));
      const on = findingsOn(String(id)).map(({ n }) => n);
      const findings = consistency.findings.filter(({ n: each }) => on.includes(each));
      assert.deepEqual(
        links.slice(0, findings.length),
        findings.map((finding) => [`/${tag}/consistency/${finding.n}/`, headlineText(finding, language)]),
      );
      assert.deepEqual(
        links.slice(findings.length).map(([href, text]) => [href!.split('#')[1], text]),
        clausesOf(n).map((clause) => [clause, clause]),
      );
    }
  });

  test(`a row can be cited: its list leads to its own page, and the row itself has its anchor (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`, { ...NARROW, javaScriptEnabled: false });
    for (const { id, [`name_${tag}`]: name } of [published('indicators')[0]!, published('indicators').at(-1)!]) {
      const list = page.locator(`.targets .actions[data-passage="${id}"]`);
      await list.locator('summary').click();
      await expect(list.getByRole('link')).toHaveAttribute('href', `/clause/${id}/`);
      await expect(list.getByRole('link')).toBeVisible();
      await expect(page.locator(`table.targets tr[id="${id}"]`)).toContainText(String(name));
    }
  });

  test(`the plan's own table stands unchanged below, nothing computed in it (${tag})`, async ({ open }) => {
    const table = async (path: string) =>
      (await open(path))
        .locator('table.indicators')
        .evaluate((found) => Array.from(found.querySelectorAll('tr'), (row) => Array.from(row.cells, (cell) => cell.textContent!.trim())));
    const own = await table(`/${tag}/indicators/`);
    assert.deepEqual(own, await table(`/${tag}/2/4/`));
    const rows = own.filter((row) => numberIn(row[1] ?? '') > 0);
    assert.deepEqual(
      rows.map((row) => row.slice(1, -1)),
      published('indicators').map((row) =>
        [row['n'], ...(row['value_2020'] === undefined ? [row[`target_${tag}`]] : [row['value_2020'], row['value_2025']])].map(String),
      ),
    );
    const page = await open(`/${tag}/indicators/`);
    const [chart, plan] = [
      (await page.locator('table.targets').first().boundingBox())!,
      (await page.locator('table.indicators').boundingBox())!,
    ];
    assert.ok(plan.y >= chart.y + chart.height);
  });

  test(`the table can be taken away from the page (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`, { ...DESK, javaScriptEnabled: false });
    for (const file of ['indicators.csv', 'indicators.xlsx']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`main a[href$="/data/${file}"]`).click()]);
      assert.equal(download.suggestedFilename(), file);
    }
  });
}
