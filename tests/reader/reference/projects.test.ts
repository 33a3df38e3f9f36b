import assert from 'node:assert/strict';
import { DESK, expect, NARROW, test } from '../site.ts';
import { LANGUAGES, placeName, published, SITE_WORDS, shownRows, unfold, type Row } from './published.ts';

for (const [tag, words] of LANGUAGES) {
  for (const [size, options] of Object.entries({ narrow: NARROW, desk: DESK })) {
    test(`without a script all 179 rows stand there with their anchors, and no filter (${tag}, ${size})`, async ({ open }) => {
      const rows = published('projects');
      assert.equal(rows.length, 179);
      const page = await open(`/${tag}/projects/#${rows.at(-1)!['id']}`, { ...options, javaScriptEnabled: false });
      assert.deepEqual(
        await shownRows(page),
        rows.map(({ id }) => id),
      );
      await expect(page.locator(`[id="${rows.at(-1)!['id']}"]`)).toBeInViewport();
      await expect(page.locator('main form')).toBeHidden();
    });
  }

  test(`the groups are folded, and an address opens the one of its row and says where it belongs (${tag})`, async ({ open }) => {
    const rows = published('projects');
    const row = rows.findLast(({ part }) => part === 5)!;
    const page = await open(`/${tag}/projects/#${row['id']}`, NARROW);
    const target = page.locator(`[id="${row['id']}"]`);
    await expect(target).toBeInViewport();
    await expect(target).toContainText(String(row[`category_${tag}`]));
    await expect(target.locator('.arrived')).toBeVisible();
    await expect(page.locator('.fold[open]')).toHaveCount(1);
    assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) < 21 * NARROW.viewport.height);
    const another = page.locator('.projects > li').first();
    await expect(another).toBeHidden();
    await page.getByRole('button', { name: SITE_WORDS[tag].ledgers.openAll }).click();
    await expect(another).toBeVisible();
    await expect(page.locator('.fold[open]')).toHaveCount(await page.locator('.fold').count());
  });

  test(`each category has as many squares as rows, filled for each project (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/projects/`);
    const drawn = await page.locator('.fold > summary').evaluateAll((all) =>
      all.map((summary) => {
        const paths = Array.from(summary.querySelectorAll('.squares path'), (path) => ({
          filled: path.classList.contains('filled'),
          n: path.getAttribute('d')!.split('z').length - 1,
        }));
        const count = (filled: boolean) => paths.filter((path) => path.filled === filled).reduce((sum, { n }) => sum + n, 0);
        return [
          summary.querySelector('h4')!.textContent!.trim(),
          count(true),
          count(false),
          Number(summary.querySelector('.total')!.textContent),
        ];
      }),
    );
    const groups = Map.groupBy(published('projects'), (row) => `${row['part']} ${row[`category_${tag}`]}`);
    assert.deepEqual(
      drawn,
      Array.from(groups.values(), (rows) => {
        const projects = rows.filter(({ kind }) => kind === 'project').length;
        return [rows[0]![`category_${tag}`], projects, rows.length - projects, rows.length];
      }),
    );
  });

  test(`each row says what it states and nothing that it does not; how many state a thing is said above them (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/projects/`, { ...DESK, javaScriptEnabled: false });
    const said = await page.locator('.projects > li[id]').evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll('.facts > span'), (line) => ({
          label: line.textContent!.split(/[:：]/)[0]!,
          text: line.textContent!.slice(line.textContent!.search(/[:：]/) + 1).trim(),
          links: Array.from(line.querySelectorAll('a'), (link) => [link.getAttribute('href')!, link.textContent!]),
        })),
      ),
    );
    const figures = published('figures');
    const name = placeName(tag);
    const rows = published('projects');
    const ids = (cell: Row[string]) =>
      String(cell ?? '')
        .split(' ')
        .filter(Boolean);
    const toPlace = (id: string, text: string) => [`/${tag}/places/${id}/`, text];
    rows.forEach((row, i) => {
      const line = (label: string) => said[i]!.find((each) => each.label === label);
      const of = (label: string) => `${row['id']} ${label}`;
      assert.ok(
        said[i]!.every(({ text }) => text),
        of('a label without anything'),
      );
      assert.equal(line(words.cost), undefined, of(words.cost));
      assert.equal(line(words.yearNamed)?.text, row['years'] ? words.year(Number(row['years'])) : undefined, of(words.yearNamed));
      assert.equal(line(words.bodyNamed)?.text, row[`bodies_${tag}`] || undefined, of(words.bodyNamed));
      const places = [
        ...ids(row['places']).map((id) => toPlace(id, name(id))),
        ...ids(row['category_places']).map((id) => toPlace(id, words.fromCategory(name(id)))),
      ];
      assert.deepEqual(line(words.places)?.links ?? [], places, of(words.places));
      const own = figures.filter(({ clause }) => clause === row['id']);
      assert.deepEqual(
        line(words.figures)?.links ?? [],
        own.map((figure) => [`/${tag}/figures/#${figure['id']}`, figure[`quote_${tag}`]]),
        of(words.figures),
      );
      assert.deepEqual(line(words.sameThing)?.links.map(([, id]) => id) ?? [], ids(row['clauses']), of(words.sameThing));
    });
    const stating = (column: string) => rows.filter((row) => row[column]).length;
    const counts = { years: stating('years'), bodies: stating(`bodies_${tag}`), costs: 0 };
    await expect(page.locator('main')).toContainText(words.rowsState(rows.length, counts));
  });

  test(`what a row names is one step away: a place, a number's row, a clause (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/projects/`);
    for (const [label, target] of [
      [words.places, 'h1'],
      [words.figures, 'tr:target'],
      [words.sameThing, '.clause:target'],
    ] as const) {
      await page.goto(new URL(`/${tag}/projects/`, page.url()).href);
      await unfold(page);
      const link = page
        .locator('.facts > span', { hasText: new RegExp(`^${label}[:：]`) })
        .locator('a')
        .first();
      const text = (await link.textContent())!;
      await link.click();
      await expect(page.locator(target).first()).toContainText(text);
      await expect(page.locator(target).first()).toBeInViewport();
    }
  });
}

for (const [tag] of LANGUAGES) {
  test(`the page that a table is printed on is named beside its title, and where it is probable only that is said (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/projects/`, NARROW);
    await expect(page.locator('#box-5 .title-page')).toHaveText(SITE_WORDS[tag].titlePage(85, false));
    await expect(page.locator('#box-3 .title-page')).toHaveText(SITE_WORDS[tag].titlePage(45, true));
    await page.goto(page.url().replace('projects', 'indicators'));
    await expect(page.locator('#indicators .title-page')).toHaveText(SITE_WORDS[tag].titlePage(16, true));
  });
}
