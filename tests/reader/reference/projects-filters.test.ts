import assert from 'node:assert/strict';
import type { Locator } from 'playwright';
import { DESK, expect, NARROW, test } from '../site.ts';
import { choice, LANGUAGES, pathOf, published, shownRows, SITE_WORDS, type Row } from './published.ts';

const PLACE = 'khunjerab-port-of-entry';
const ids = (through: (row: Row) => boolean) =>
  published('projects')
    .filter(through)
    .map(({ id }) => id);

for (const [tag, words] of LANGUAGES) {
  for (const [size, options] of Object.entries({ narrow: NARROW, desk: DESK })) {
    test(`projects are filtered by part, category, place and kind, and the page says how many rows it shows (${tag}, ${size})`, async ({
      open,
    }) => {
      const page = await open(`/${tag}/projects/`, options);
      const all = ids(() => true);
      const says = (n: number) => expect(page.getByRole('status')).toHaveText(words.rows(n, all.length));
      await says(all.length);
      const category = published('projects').find(({ part }) => part === 4)![`category_${tag}`];
      const filters: [string, { label: string } | string, (row: Row) => boolean][] = [
        [words.partLabel, '3', ({ part }) => part === 3],
        [
          words.category,
          {
            label: SITE_WORDS[tag].count(`4 · ${category}`, ids((row) => row['part'] === 4 && row[`category_${tag}`] === category).length),
          },
          (row) => row['part'] === 4 && row[`category_${tag}`] === category,
        ],
        [words.places, PLACE, ({ places, category_places }) => `${places} ${category_places}`.split(' ').includes(PLACE)],
        [words.kindLabel, 'standard', ({ kind }) => kind === 'standard'],
      ];
      for (const [label, value, through] of filters) {
        const expected = ids(through);
        assert.ok(expected.length > 0 && expected.length < all.length, label);
        await choice(page, label).selectOption(value);
        assert.deepEqual(await shownRows(page), expected, label);
        await says(expected.length);
        assert.equal(
          await page.locator('.box:visible').count(),
          new Set(
            published('projects')
              .filter(through)
              .map(({ part }) => part),
          ).size,
        );
        await choice(page, label).selectOption('');
      }
      assert.deepEqual(await shownRows(page), all);
    });
  }

  test(`a filtered view stands in the address; an address that names no choice shows all rows (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/projects/`);
    await choice(page, words.partLabel).selectOption('5');
    await choice(page, words.kindLabel).selectOption('project');
    const rows = await shownRows(page);
    assert.deepEqual(
      rows,
      ids(({ part, kind }) => part === 5 && kind === 'project'),
    );
    assert.deepEqual(await shownRows(await open(pathOf(page), NARROW)), rows);
    for (const hash of ['#kind=nonsense', '#part=99', '#=', '#box-5.1'])
      assert.deepEqual(
        await shownRows(await open(`/${tag}/projects/${hash}`)),
        ids(() => true),
        hash,
      );
  });

  test(`out of a filtered view an anchor still leads to its box and its row (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/projects/#part=5`, DESK);
    await page.locator('.jump a[href="#box-8"]').click();
    await expect(page.locator('[id="box-8"]')).toBeInViewport();
    assert.deepEqual(
      await shownRows(page),
      ids(() => true),
    );
  });
}

test('of a part and of a category it is said how many of their rows show, in squares and in numbers; notes go with their rows', async ({
  open,
}) => {
  const page = await open('/zh/projects/');
  const part = page.locator('.box', { has: page.locator('#box-3') });
  const count = part.locator('h2 .total');
  const rowsOf = (category: Locator) => category.locator('.projects > li:visible').count();
  const all = ids((row) => row['part'] === 3).length;
  await expect(count).toHaveText(String(all));
  await page.getByRole('searchbox', { name: SITE_WORDS.zh.lists.words }).fill('旅游');
  const shown = await part.locator('.projects > li:visible').count();
  assert.ok(shown > 0 && shown < all);
  await expect(count).toHaveText(`${shown}/${all}`);
  for (const category of await page.locator('.fold:visible').all()) {
    const n = await rowsOf(category);
    await expect(category.locator('summary .total')).toHaveText(new RegExp(`^${n}(/\\d+)?$`));
    const drawn = await category
      .locator('.squares path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')!.split('z').length - 1));
    assert.equal(
      drawn.reduce((sum, each) => sum + each, 0),
      n,
    );
  }
  const rows = await shownRows(page);
  const ofNotes = page.locator('.notes li:visible > a:first-child');
  for (const href of await ofNotes.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1))))
    assert.ok(rows.includes(href), href);
  await page.locator('[type=reset]').click();
  await expect(count).toHaveText(String(all));
  assert.equal(await ofNotes.count(), await page.locator('.notes li').count());
});

test('rows are narrowed by the words in them, beside what else is chosen, and the address says so', async ({ open }) => {
  const page = await open('/en/projects/');
  const field = page.getByRole('searchbox', { name: SITE_WORDS.en.lists.words });
  const said = (row: Row) => `${row['name_en']} ${row['content_en']}`.toLowerCase();
  await field.pressSequentially('Drinking water');
  const expected = ids((row) => said(row).includes('drinking') && said(row).includes('water'));
  assert.ok(expected.length > 1);
  for (const id of expected) assert.ok((await shownRows(page)).includes(String(id)), String(id));
  await choice(page, SITE_WORDS.en.data.partLabel).selectOption('5');
  for (const id of await shownRows(page)) assert.match(id, /^box-5\./);
  await expect(page).toHaveURL(/#part=5&words=Drinking\+water$/);
  const again = await open(pathOf(page));
  await expect(again.getByRole('searchbox', { name: SITE_WORDS.en.lists.words })).toHaveValue('Drinking water');
  await again.locator('[type=reset]').click();
  const all = published('projects').length;
  await expect(again.getByRole('status')).toHaveText(SITE_WORDS.en.data.rows(all, all));
  assert.equal((await shownRows(again)).length, all);
});

test('no choice is offered that leads to nothing beside what else is chosen', async ({ open }) => {
  const page = await open('/zh/projects/');
  await choice(page, SITE_WORDS.zh.data.partLabel).selectOption('5');
  const category = choice(page, SITE_WORDS.zh.data.category);
  const offered = await category
    .locator('option:not([disabled])')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  assert.deepEqual(
    offered.filter((value) => value && !value.startsWith('5-')),
    [],
  );
  assert.ok(offered.length > 1);
});
