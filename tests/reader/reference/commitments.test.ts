import assert from 'node:assert/strict';
import { commitmentsEn } from '../../../src/words/en/commitments.ts';
import { commitmentsZh } from '../../../src/words/zh/commitments.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { choice, LANGUAGES, placeName, published, type Row } from './published.ts';

const OWN = { zh: commitmentsZh, en: commitmentsEn };
const PLACE = 'khunjerab-port-of-entry';
const rows = published('commitments');
const ids = (through: (row: Row) => boolean) => rows.filter(through).map(({ id }) => String(id));

for (const [tag, words] of LANGUAGES) {
  for (const [size, options] of Object.entries({ narrow: NARROW, desk: DESK })) {
    test(`commitments are filtered by verb, kind, date, place and number, and the page says how many it shows (${tag}, ${size})`, async ({
      open,
    }) => {
      const own = OWN[tag];
      const page = await open(`/${tag}/commitments/`, options);
      const shown = () =>
        page.locator('.commitments li').evaluateAll((all) => all.filter((li) => li.checkVisibility()).map(({ id }) => id));
      const says = (n: number) => expect(page.getByRole('status')).toHaveText(words.rows(n, rows.length));
      await says(rows.length);
      const filters: [string, { value: string } | { label: string }, (row: Row) => boolean][] = [
        [own.verb, { value: 'jiancheng' }, ({ verb }) => verb === 'jiancheng'],
        [words.kindLabel, { label: own.kinds.achievement }, ({ kind }) => kind === 'achievement'],
        [own.when, { label: own.dated }, (row) => Boolean(row['date_zh'])],
        [own.when, { label: '2025' }, (row) => row['year_from'] === 2025 && row['year_to'] === 2025],
        [words.places, { label: placeName(tag)(PLACE) }, ({ places }) => String(places).split(' ').includes(PLACE)],
        [own.number, { label: own.withNumber }, ({ figures }) => Boolean(figures)],
      ];
      for (const [label, value, through] of filters) {
        const expected = ids(through);
        assert.ok(expected.length > 0 && expected.length < rows.length, label);
        await choice(page, label).selectOption(value);
        assert.deepEqual(await shown(), expected, label);
        await says(expected.length);
        await choice(page, label).selectOption('');
      }
    });
  }

  test(`without a script every line stands under its clause, its verb marked (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/commitments/`, { ...NARROW, javaScriptEnabled: false });
    const lines = await page.locator('.commitments li').evaluateAll((all) =>
      all.map((li) => ({
        id: li.id,
        clause: li.closest('.passage')!.querySelector('h3')!.textContent!.trim(),
        quote: li.querySelector('span')!.textContent!,
        verb: li.querySelector('b')!.textContent!,
      })),
    );
    assert.deepEqual(
      lines,
      rows.map(({ id, clause, quote_zh, verb_zh }) => ({ id, clause, quote: quote_zh, verb: verb_zh })),
    );
    await expect(page.locator('#commitment-filters')).toBeHidden();
  });
}

test('a clause’s page shows its own, each with the way to the ledger in both languages', async ({ open }) => {
  const page = await open('/clause/26.2.1/', { ...NARROW, javaScriptEnabled: false });
  for (const [tag] of LANGUAGES) {
    const links = await page
      .locator(`main a[href^="/${tag}/commitments/"]`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(
      links,
      ids(({ clause }) => clause === '26.2.1').map((id) => `/${tag}/commitments/#${id}`),
    );
  }
});

test('the columns for what became of it stand ready and are empty; where no doer is stated the file says none', () => {
  for (const row of rows) for (const column of ['result', 'source', 'date_of_source']) assert.equal(row[column] ?? '', '');
  assert.ok(rows.every(({ doer_zh }) => doer_zh));
  assert.ok(ids(({ doer_zh }) => doer_zh === 'none').length > 3000);
});
