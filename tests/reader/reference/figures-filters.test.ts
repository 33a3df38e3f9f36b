import assert from 'node:assert/strict';
import { projectEdition } from '../../kit/project.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { choice, LANGUAGES, partOfPassage, placeName, published, saidInRows, shownRows, SITE_WORDS, type Row } from './published.ts';

const PLACE = 'khunjerab-port-of-entry';

for (const [tag, words] of LANGUAGES) {
  for (const [size, options] of Object.entries({ narrow: NARROW, desk: DESK })) {
    test(`the ledger is filtered by each choice, and says how many rows it shows (${tag}, ${size})`, async ({ open }) => {
      const figures = published('figures');
      const part = partOfPassage();
      const gdp = String(figures.find(({ measure }) => measure === 'gdp')![`measure_${tag}`]);
      const filters: [string, string, (row: Row) => boolean][] = [
        ['part', '4', ({ clause }) => part.get(String(clause)) === 4],
        ['kind', words.figureKinds.target, ({ kind }) => kind === 'target'],
        ['binds', words.bindings.before, ({ binds }) => binds === 'before'],
        ['measure', gdp, ({ measure }) => measure === 'gdp'],
        ['unit', '%', ({ unit_zh }) => unit_zh === '%'],
        // What is in ten thousands of a unit is in that unit.
        ['unit', tag === 'zh' ? '亩' : 'mu', ({ unit_zh }) => unit_zh === '亩' || unit_zh === '万亩'],
        ['unit', tag === 'zh' ? '万亩' : '10,000 mu', ({ unit_zh }) => unit_zh === '万亩'],
        ['year', '2016–2020', ({ year_from, year_to }) => year_from === 2016 && year_to === 2020],
        ['place', placeName(tag)(PLACE), ({ place }) => place === PLACE],
      ];
      const page = await open(`/${tag}/figures/`, options);
      const says = (n: number) => expect(page.getByRole('status')).toHaveText(words.rows(n, figures.length));
      await says(figures.length);
      for (const [name, value, through] of filters) {
        const expected = figures.filter(through).map(({ id }) => id);
        assert.ok(expected.length > 0 && expected.length < figures.length, name);
        await page.locator(`select[name="${name}"]`).selectOption(value);
        assert.deepEqual(await shownRows(page), expected, name);
        await says(expected.length);
        await page.locator(`select[name="${name}"]`).selectOption('');
      }
      assert.deepEqual(
        await shownRows(page),
        figures.map(({ id }) => id),
      );
      await choice(page, words.columns.kind).selectOption(words.figureKinds.target);
      await choice(page, words.columns.unit).selectOption('%');
      const both = figures.filter(({ kind, unit_zh }) => kind === 'target' && unit_zh === '%').map(({ id }) => id);
      assert.deepEqual(await shownRows(page), both);
      await says(both.length);
      assert.equal(
        await page.locator('.ledger:visible h2').count(),
        new Set(both.map((id) => part.get(String(figures.find((row) => row['id'] === id)!['clause'])))).size,
      );
    });
  }

  const site = SITE_WORDS[tag];
  const { units } = projectEdition().measures;
  /** 亩 by 万亩, as the page says both. */
  const plainOf = new Map(
    units.flatMap((unit) => {
      const plain = units.find(({ id }) => `万${id}` === unit.id || `亿${id}` === unit.id);
      return plain ? [[unit[tag], plain[tag]] as const] : [];
    }),
  );
  test(`every choice of a filter shows how many rows have it, and no row is without a choice (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    for (const name of ['kind', 'binds', 'measure', 'unit', 'year', 'place']) {
      const offered = await page.locator(`select[name="${name}"] option`).allTextContents();
      const said = (await saidInRows(page, name)).filter(Boolean);
      const stated = name === 'unit' ? [...said, ...said.flatMap((unit) => plainOf.get(unit) ?? [])] : said;
      const counted = Array.from(Map.groupBy(stated, String), ([text, rows]) => site.count(text, rows.length));
      assert.deepEqual(new Set(offered.slice(1).map((text) => text.trim())), new Set(counted), name);
    }
  });

  test(`what no row fits is not offered; where an address asks for it, that is said and taken back in one step (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/figures/`);
    const reset = page.getByRole('button', { name: SITE_WORDS[tag].ledgers.reset });
    await expect(reset).toBeHidden();
    await choice(page, words.columns.kind).selectOption(words.figureKinds.norm);
    await expect(choice(page, words.columns.year).locator('option[value="2015"]')).toBeDisabled();
    await page.goto(`${page.url().split('#')[0]}#${new URLSearchParams({ kind: words.figureKinds.norm, year: '2015' })}`);
    await expect(page.getByRole('status')).toHaveText(SITE_WORDS[tag].ledgers.noRow);
    await reset.click();
    await expect(page.getByRole('status')).toHaveText(words.rows(published('figures').length, published('figures').length));
    await expect(reset).toBeHidden();
    assert.doesNotMatch(page.url(), /#/);
  });

  test(`a page whose words a browser has translated is filtered all the same (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    await page.locator('.ledger [data-key]').evaluateAll((cells) => cells.forEach((cell) => (cell.innerHTML = '<font>…</font>')));
    await choice(page, words.columns.kind).selectOption(words.figureKinds.target);
    assert.deepEqual(
      await shownRows(page),
      published('figures').flatMap(({ id, kind }) => (kind === 'target' ? [id] : [])),
    );
  });

  test(`the clause of a figure opens with its way to the next one when a browser has translated the page (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/figures/`);
    await page.locator('.open-all').click();
    await page.locator('.ledger a[data-found]').evaluateAll((links) => {
      for (const link of links) {
        const font = document.createElement('font');
        font.append(...link.childNodes);
        link.append(font);
      }
    });
    await page.locator('.ledger a[data-found] font').first().click();
    await expect(page.locator('.hits-bar')).toBeVisible();
  });
}
