import assert from 'node:assert/strict';
import { DESK, expect, NARROW, test } from '../site.ts';
import { LANGUAGES, placeName, published, shownRows } from './published.ts';

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

  test(`each row says its places, its quantities, the clauses on the same thing, and what the plan does not state (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/projects/`, { ...DESK, javaScriptEnabled: false });
    const said = await page.locator('.projects tbody tr[id]').evaluateAll((rows) =>
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
    const inLanguage = (id: string) => [`/${tag}/places/${id}/`, name(id)];
    const stated = (list: typeof figures) => list.map((figure) => [`/${tag}/figures/#${figure['id']}`, figure[`quote_${tag}`]]);
    published('projects').forEach((row, i) => {
      const line = (label: string) => said[i]!.find((each) => each.label === label);
      const own = figures.filter(({ clause }) => clause === row['id']);
      for (const [label, list] of [
        [words.cost, own.filter(({ dimension }) => dimension === 'money')],
        [words.date, own.filter(({ year_from }) => year_from !== undefined)],
      ] as const) {
        assert.deepEqual(line(label)?.links, stated(list), `${row['id']} ${label}`);
        if (!list.length) assert.equal(line(label)!.text, words.notStated, `${row['id']} ${label}`);
      }
      const body = line(words.body)!;
      assert.ok(
        body.links.length ? body.links.every(([href]) => href!.startsWith(`/${tag}/terms/#`)) : body.text === words.notStated,
        `${row['id']} ${words.body}`,
      );
      assert.deepEqual(
        line(words.places)?.links ?? [],
        String(row['places'] ?? '')
          .split(' ')
          .filter(Boolean)
          .map(inLanguage),
        `${row['id']} ${words.places}`,
      );
      assert.deepEqual(line(words.figures)?.links ?? [], stated(own), `${row['id']} ${words.figures}`);
      assert.deepEqual(
        line(words.sameThing)?.links.map(([, id]) => id) ?? [],
        String(row['clauses'] ?? '')
          .split(' ')
          .filter(Boolean),
        `${row['id']} ${words.sameThing}`,
      );
    });
  });

  test(`what a row names is one step away: a place, a number's row, a clause (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/projects/`);
    for (const [label, target] of [
      [words.places, 'h1'],
      [words.figures, 'tr:target'],
      [words.sameThing, '.clause:target'],
      [words.body, '.terms div:target'],
    ] as const) {
      await page.goto(new URL(`/${tag}/projects/`, page.url()).href);
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
