import assert from 'node:assert/strict';
import { labelOfId } from '../../../src/words/names.ts';
import { commitmentsEn } from '../../../src/words/en/commitments.ts';
import { commitmentsZh } from '../../../src/words/zh/commitments.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { choice, LANGUAGES, partOfPassage, pathOf, placeName, published, SITE_WORDS, type Row } from './published.ts';

const OWN = { zh: commitmentsZh, en: commitmentsEn };
const PLACE = 'khunjerab-port-of-entry';
const parts = partOfPassage();
/** As the printed plan goes on: a part's project box stands behind its chapters. */
const rows = published('commitments').toSorted((a, b) => {
  const [one, other] = [a, b].map(({ clause }) => ({ part: parts.get(String(clause))!, box: String(clause).startsWith('box-') }));
  return one!.part - other!.part || Number(one!.box) - Number(other!.box);
});
const ids = (through: (row: Row) => boolean) => rows.filter(through).map(({ id }) => String(id));
const LINES = '.commitments li[data-verb]';

for (const [tag, words] of LANGUAGES) {
  for (const [size, options] of Object.entries({ narrow: NARROW, desk: DESK })) {
    test(`commitments are filtered by verb, kind, date, place and number, and the page says how many it shows (${tag}, ${size})`, async ({
      open,
    }) => {
      const own = OWN[tag];
      const page = await open(`/${tag}/commitments/`, options);
      const shown = () => page.locator(LINES).evaluateAll((all) => all.filter((li) => li.checkVisibility()).map(({ id }) => id));
      const says = (n: number) => expect(page.getByRole('status')).toHaveText(words.rows(n, rows.length));
      await says(rows.length);
      const filters: [string, { value: string }, (row: Row) => boolean][] = [
        [own.verb, { value: 'jiancheng' }, ({ verb }) => verb === 'jiancheng'],
        [own.verb, { value: 'not-listed' }, ({ verb }) => !verb],
        [words.kindLabel, { value: 'achievement' }, ({ kind }) => kind === 'achievement'],
        [own.when, { value: 'dated' }, (row) => Boolean(row['date_zh'])],
        [own.when, { value: '2025' }, (row) => row['year_from'] === 2025 && row['year_to'] === 2025],
        [words.places, { value: PLACE }, ({ places }) => String(places).split(' ').includes(PLACE)],
        [own.number, { value: 'with' }, ({ figures }) => Boolean(figures)],
      ];
      for (const [label, value, through] of filters) {
        const expected = ids(through);
        assert.ok(expected.length > 0 && expected.length < rows.length, label);
        const chosen = choice(page, label);
        await expect(chosen.locator(`option[value="${value.value}"]`)).toContainText(String(expected.length));
        await chosen.selectOption(value);
        assert.deepEqual(await shown(), expected, label);
        await says(expected.length);
        await chosen.selectOption('');
      }
      await expect(choice(page, words.places).locator(`option[value="${PLACE}"]`)).toContainText(placeName(tag)(PLACE));
    });
  }

  test(`without a script every line stands under its clause, its verb marked (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/commitments/`, { ...NARROW, javaScriptEnabled: false });
    const lines = await page.locator(LINES).evaluateAll((all) =>
      all.map((li) => ({
        id: li.id,
        clause: li.closest('.of-clause')!.querySelector('h4 a')!.textContent!.trim(),
        quote: li.querySelector('.said')!.textContent!.trim(),
        verb: li.querySelector('b')!.textContent!,
      })),
    );
    assert.deepEqual(
      lines,
      rows.map(({ id, clause, quote_zh, verb_zh }) => ({
        id,
        clause: labelOfId(String(clause), SITE_WORDS[tag].names),
        quote: quote_zh,
        verb: verb_zh,
      })),
    );
    await expect(page.locator('#commitment-filters')).toBeHidden();
    const fold = page.locator('.fold').nth(3);
    await fold.locator('summary').first().click();
    await expect(fold.locator('li').first()).toBeVisible();
  });

  test(`an address that names a line opens its chapter and goes there, and the line can be cited (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/commitments/#commitment-9.2.1-36`, NARROW);
    const line = page.locator('[id="commitment-9.2.1-36"]');
    await expect(line).toBeInViewport();
    await line.locator('.actions summary').click();
    await expect(line.locator('.actions button')).toHaveCount(3);
  });

  test(`what the filters do not know is dropped from the address, and a choice that leaves nothing can be cleared (${tag})`, async ({
    open,
  }) => {
    const page = await open(`/${tag}/commitments/#verb=xyz&kind=fact`);
    await expect(page.getByRole('status')).toHaveText(words.rows(ids(({ kind }) => kind === 'fact').length, rows.length));
    assert.equal(pathOf(page), `/${tag}/commitments/#kind=fact`);
    // No choice is offered that leads there.
    await expect(choice(page, words.places).locator(`option[value="${PLACE}"]`)).toBeDisabled();
    await page.goto(`${page.url()}&place=${PLACE}`);
    await expect(page.locator(LINES).filter({ visible: true })).toHaveCount(0);
    await page.locator('#commitment-filters [type=reset]').click();
    await expect(page.getByRole('status')).toHaveText(words.rows(rows.length, rows.length));
    assert.equal(pathOf(page), `/${tag}/commitments/`);
  });

  test(`a row of a picture counts the lines that it leads to (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/commitments/`, DESK);
    for (const selector of ['.dates tbody tr:has(a)', '.dates tfoot tr', '.verbs li:nth-child(7)']) {
      const row = page.locator(selector).first();
      const counts = (await row.locator('.bar b').allTextContents()).map(Number);
      await row.locator('a').click();
      const sum = counts.reduce((total, each) => total + each, 0);
      await expect(page.getByRole('status')).toHaveText(words.rows(sum, rows.length));
    }
  });

  test(`the rows shown are downloaded, each with its clause and its words (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/commitments/#kind=fact`, DESK);
    const coming = page.waitForEvent('download');
    await page.locator('#commitment-save').click();
    const stream = await (await coming).createReadStream();
    let csv = '';
    for await (const piece of stream) csv += String(piece);
    const facts = rows.filter(({ kind }) => kind === 'fact');
    assert.equal(csv.trim().split('\r\n').length, facts.length + 1);
    for (const { quote_zh } of facts) assert.ok(csv.includes(String(quote_zh)), String(quote_zh));
  });
}

test('on the English page a clause’s English unfolds between its number and its lines, and a date says its years', async ({ open }) => {
  const page = await open('/en/commitments/#commitment-5.1.1-16', NARROW);
  const own = page.locator('[data-passage="5.1.1"]');
  await own.locator('.own-words summary').click();
  await expect(own.locator('.own-words .said')).toContainText('By 2025, the power supply reliability rate will reach 99.86%');
  await expect(page.locator('[id="commitment-5.1.1-16"] [data-key="date"]')).toHaveText(/^by 2025 到2025年$/);
  await expect(page.locator('[id="commitment-5.1.1-16"] .cited small')).toHaveText(/^p. 21$/);
  const row = page.locator('[data-passage="box-3.5"]');
  await page.locator('.fold', { has: row }).locator('summary').first().click();
  await row.locator('.own-words summary').click();
  await expect(row.locator('.own-words .said').last()).toContainText('artificial insemination of yak');
});

test('where the English cannot be had, the link to it stands there', async ({ open }) => {
  const page = await open('/en/commitments/', NARROW);
  await page.route('**/search/en.json', (route) => route.abort());
  const fold = page.locator('.fold').nth(3);
  await fold.locator('summary').first().click();
  await fold.locator('.own-words summary').first().click();
  await expect(fold.locator('.own-words a').first()).toHaveAttribute('href', /^\/en\//);
});

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
