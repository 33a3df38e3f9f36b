import assert from 'node:assert/strict';
import { DESK, expect, NARROW, test } from '../site.ts';
import { LANGUAGES, numberIn, published } from './published.ts';

const HERE = { zh: '本版计算', en: 'computed here' };
/** As readers see a computed number: one decimal, a sign unless it is nothing. */
const signed = (value: number, digits = 1) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}`;
const valued = () =>
  published('indicators')
    .filter(({ value_2020 }) => value_2020 !== undefined)
    .map((row) => ({ row, from: Number(row['value_2020']), to: Number(row['value_2025']) }));

for (const [tag, words] of LANGUAGES) {
  for (const javaScriptEnabled of [true, false]) {
    test(
      'each indicator with two values has a chart that says both, also as text, and says that the change is ' +
        `computed (${tag}, scripts ${javaScriptEnabled ? 'on' : 'off'})`,
      async ({ open }) => {
        const page = await open(`/${tag}/indicators/`, { ...NARROW, javaScriptEnabled });
        const items = page.locator('.indicator-list > li');
        assert.equal(await items.count(), published('indicators').length);
        for (const { row, from, to } of valued()) {
          const item = items.nth(Number(row['n']) - 1);
          await expect(item.getByRole('heading')).toContainText(String(row[`name_${tag}`]));
          const chart = item.getByRole('img');
          const alternative = (await chart.getAttribute('aria-label'))!;
          for (const said of [
            row[`name_${tag}`],
            words.fromTo({ base: 2020, target: 2025 }, `${from} ${row[`unit_${tag}`]}`, `${to} ${row[`unit_${tag}`]}`),
          ])
            assert.ok(alternative.includes(String(said)), `${alternative} has ${said}`);
          assert.deepEqual(await chart.locator('text').allTextContents(), [String(from), String(to), '2020', '2025']);
          const change = (await item.locator('.path').first().textContent())!;
          assert.ok(change.includes(HERE[tag]), change);
          const inPoints = row['unit_zh'] === '%';
          assert.ok(change.includes(inPoints ? signed(to - from, 2) : `${signed((to / from - 1) * 100)}%`), `${row['id']}: ${change}`);
          if (!inPoints) assert.ok(change.includes(`${signed(((to / from) ** 0.2 - 1) * 100)}%`), `${row['id']} yearly: ${change}`);
        }
      },
    );
  }

  test(`the overview names every indicator with its relative change, in figures and in bars as long (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`, { ...DESK, javaScriptEnabled: false });
    const overview = page.locator('figure.overview');
    await expect(overview.locator('figcaption')).toContainText(HERE[tag]);
    const changes = valued().map(({ row, from, to }) => ({ name: String(row[`name_${tag}`]), relative: (to / from - 1) * 100 }));
    const alternative = (await overview.getByRole('img').getAttribute('aria-label'))!;
    const [colon, semicolon] = tag === 'zh' ? ['：', '；'] : [': ', '; '];
    assert.equal(
      alternative,
      words.overview({ base: 2020, target: 2025 }) +
        colon +
        changes.map(({ name, relative }) => `${name} ${signed(relative)}%`).join(semicolon),
    );
    const lines = await overview.locator('g').evaluateAll((all) =>
      all.map((line) => ({
        texts: Array.from(line.querySelectorAll('text'), ({ textContent }) => textContent!),
        width: Number(line.querySelector('rect')!.getAttribute('width')),
      })),
    );
    assert.equal(lines.length, changes.length);
    const most = Math.max(...changes.map(({ relative }) => Math.abs(relative)));
    const widest = Math.max(...lines.map(({ width }) => width));
    changes.forEach(({ name, relative }, i) => {
      const {
        texts: [shown, value],
        width,
      } = lines[i]!;
      assert.ok(name.startsWith(shown!.replace(/…$/, '')), `${shown} for ${name}`);
      assert.equal(value, `${signed(relative)}%`);
      assert.ok(Math.abs(width - (Math.abs(relative) / most) * widest) <= 1, `${name}: ${width}`);
    });
    const cut = await overview.locator('text').evaluateAll((all) =>
      all
        .filter((text) => {
          const { x, width } = (text as SVGTextElement).getBBox();
          return x < -1 || x + width > (text as SVGTextElement).ownerSVGElement!.viewBox.baseVal.width + 1;
        })
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(cut, [], 'words that the edge cuts off');
  });

  test(`a line rises where the value rises and falls where it falls (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`);
    const lines = await page
      .locator('.chart .change')
      .evaluateAll((all) => all.map((line) => ['y1', 'y2'].map((end) => Number(line.getAttribute(end)))));
    valued().forEach(({ row, from, to }, i) =>
      assert.equal(Math.sign(lines[i]![0]! - lines[i]![1]!), Math.sign(to - from), String(row['id'])),
    );
  });

  test(`indicators whose target is given in words are listed apart and lead to their rows (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/indicators/`, { ...DESK, javaScriptEnabled: false });
    const inWords = published('indicators').filter(({ value_2020 }) => value_2020 === undefined);
    assert.equal(inWords.length, 3);
    const listed = page.locator('main > p', { hasText: words.inWords }).getByRole('link');
    assert.deepEqual(
      await listed.allTextContents(),
      inWords.map((row) => row[`name_${tag}`]),
    );
    for (const [i, row] of inWords.entries()) {
      await listed.nth(i).click();
      await expect(page.locator('tr:target')).toBeInViewport();
      await expect(page.locator('tr:target')).toContainText(String(row[`target_${tag}`]));
      await expect(page.locator('.indicator-list > li').nth(Number(row['n']) - 1)).toContainText(String(row[`target_${tag}`]));
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
    const [list, plan] = [(await page.locator('.indicator-list').boundingBox())!, (await page.locator('table.indicators').boundingBox())!];
    assert.ok(plan.y >= list.y + list.height);
  });
}
