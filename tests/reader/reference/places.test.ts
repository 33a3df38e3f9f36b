import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { dist } from '../../kit/pages.ts';
import { DESK, expect, NARROW, test } from '../site.ts';
import { LANGUAGES, partOfPassage, published } from './published.ts';

const townships = () => published('places').filter(({ kind }) => kind === 'township');

for (const [tag, words] of LANGUAGES) {
  for (const javaScriptEnabled of [true, false]) {
    test(`the list names every place with its count in each part (${tag}, scripts ${javaScriptEnabled ? 'on' : 'off'})`, async ({
      open,
    }) => {
      const page = await open(`/${tag}/places/`, { ...NARROW, javaScriptEnabled });
      const listed = await page.locator('table.counts tbody tr').evaluateAll((rows) =>
        rows.map((row) => ({
          href: row.querySelector('a')!.getAttribute('href')!,
          other: row.querySelector('th .quiet > [lang]')!.textContent!,
          cells: Array.from((row as HTMLTableRowElement).cells, (cell) => (cell.querySelector('a') ?? cell).textContent!.trim()),
        })),
      );
      const part = partOfPassage();
      const places = new Map(published('places').map((place) => [`/${tag}/places/${place['id']}/`, place]));
      assert.deepEqual(new Set(listed.map(({ href }) => href)), new Set(places.keys()));
      for (const {
        href,
        other,
        cells: [name, count, ...byPart],
      } of listed) {
        const place = places.get(href)!;
        assert.deepEqual([name, other, count], [place[`name_${tag}`], place[`name_${tag === 'zh' ? 'en' : 'zh'}`], String(place['count'])]);
        assert.equal(
          byPart.reduce((sum, n) => sum + Number(n), 0),
          place['count'],
          href,
        );
        const parts = new Set(
          String(place['passages'])
            .split(' ')
            .map((id) => part.get(id)),
        );
        byPart.forEach((n, i) => assert.equal(n !== '', parts.has(i + 1), `${href} in part ${i + 1}`));
      }
    });
  }

  test(`the towns and townships stand open, another kind is opened by its address; a name leads to its page (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/places/#village`);
    await expect(page.locator('#village a').first()).toBeInViewport();
    await expect(page.locator('#river a').first()).toBeHidden();
    const name = String(townships()[3]![`name_${tag}`]);
    await page.locator('table.counts').getByRole('link', { name, exact: true }).click();
    await expect(page.locator('h1')).toHaveText(name);
  });

  test(`the list is narrowed by words of either language, says how many show, and shows all again (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/places/`, NARROW);
    const rows = page.locator('table.counts tbody tr:visible');
    const all = published('places');
    for (const word of ['红其拉甫', 'hongqilafu', 'KHUNJERAB port']) {
      await page.locator('#place-filter input').fill(word);
      const found = all.filter((place) =>
        word
          .toLowerCase()
          .split(' ')
          .every((each) => ['name_zh', 'other_zh', 'name_en', 'other_en'].some((key) => String(place[key]).toLowerCase().includes(each))),
      );
      assert.ok(found.length, word);
      await expect(rows).toHaveCount(found.length);
      await expect(page.locator('#place-filter [role=status]')).toHaveText(words.lists.shown(found.length, all.length));
    }
    await page.locator('#place-filter input').fill('xyzzy');
    await expect(rows).toHaveCount(0);
    await expect(page.locator('#place-filter [role=status]')).toHaveText(words.lists.none('xyzzy'));
    await page.getByRole('button', { name: words.lists.showAll }).click();
    await expect(rows).toHaveCount(townships().length + all.filter(({ kind }) => kind === 'town').length);
    await expect(page.locator('#place-filter [role=status]')).toHaveText(words.lists.shown(all.length, all.length));
  });

  test(`the list is narrowed by its own words when a browser has translated it (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/places/`);
    await page.locator('table.counts').evaluateAll((tables) => {
      for (const link of tables.flatMap((table) => Array.from(table.querySelectorAll('th a'))))
        link.innerHTML = `<font><font>nom ${link.textContent!.length}</font></font>`;
    });
    await page.locator('#place-filter input').fill('瓦恰乡');
    await expect(page.locator('tr:visible', { has: page.locator('a[href$="/places/waqa-township/"]') })).toHaveCount(1);
    await page.locator('#place-filter input').fill('nom');
    await expect(page.locator('tr:visible', { has: page.locator('a[href$="/places/waqa-township/"]') })).toHaveCount(1);
  });

  test(
    `a township's page names its clauses, projects, figures and other forms, marks its name, and has ` + `downloads with the same (${tag})`,
    async ({ open }) => {
      for (const place of townships()) {
        const page = await open(`/${tag}/places/${place['id']}/`, { ...DESK, javaScriptEnabled: false });
        const id = String(place['id']);
        await expect(page.locator('h1')).toContainText(String(place[`name_${tag}`]));
        await expect(page.locator('main')).toContainText(words.named(Number(place['count'])));
        const named = await page.locator('.named-in > li').evaluateAll((items) =>
          items.map((item) => ({
            id: item.querySelector('.where a:last-child')!.getAttribute('href')!.split('/').at(-2)!,
            marks: item.querySelectorAll('mark').length,
          })),
        );
        const passages = String(place['passages']).split(' ');
        const inOrder = [
          passages.filter((passage) => !passage.startsWith('box-')),
          passages.filter((passage) => passage.startsWith('box-')),
        ];
        assert.deepEqual(
          named.map((item) => item.id),
          inOrder.flat(),
          id,
        );
        assert.deepEqual(
          await page.locator('section:has(.named-in) h2').allTextContents(),
          [words.clauses, words.projects].map((heading, i) => `${heading} ${inOrder[i]!.length}`).filter((_, i) => inOrder[i]!.length),
          id,
        );
        for (const item of named) assert.ok(item.marks > 0, `${id}: its name in ${item.id}`);
        assert.deepEqual(
          await page.locator('.strokes b').allTextContents(),
          Array.from({ length: 10 }, (_, i) => String(place[`part_${i + 1}`] || '')),
          id,
        );
        for (const form of [...String(place['other_zh'] ?? '').split(' | '), ...String(place['other_en'] ?? '').split(' | ')].filter(
          Boolean,
        ))
          await expect(page.locator('.forms')).toContainText(form);
        const downloads = await page.locator('main a[href^="/data/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        assert.deepEqual(downloads, [`/data/places/${id}.xlsx`, `/data/places/${id}.csv`], 'for a spreadsheet first');
        const [, ...rows] = parse(readFileSync(`${dist}data/places/${id}.csv`, 'utf8')) as string[][];
        const of = (figure: boolean) => rows.filter(([, kind]) => (kind === 'figure') === figure);
        assert.deepEqual(
          of(false).map(([row]) => row),
          passages,
          id,
        );
        const text = new Map(of(false).map((row) => [row[0]!, row[tag === 'zh' ? 2 : 3]!]));
        const whole = await page
          .locator('.named-in > li:has(.whole)')
          .evaluateAll((items) =>
            items.map((item) => [
              item.querySelector('.where a:last-child')!.getAttribute('href')!.split('/').at(-2)!,
              item.querySelector('.whole p')!.textContent!,
            ]),
          );
        assert.ok(whole.length || passages.length === 1, id);
        for (const [passage, words] of whole) assert.ok(text.get(passage!)!.endsWith(words!), `${id}: ${passage} whole`);
        await expect(page.locator('#figures .quiet')).toHaveCount(of(true).length ? 0 : 1);
        assert.deepEqual(
          await page.locator('table.figures tbody tr td:nth-child(2)').allTextContents(),
          of(true).map((row) => row[tag === 'zh' ? 2 : 3]),
          id,
        );
        await page.context().close();
      }
    },
  );

  test(`a township's page leads to what bears its name and to what the plan puts in it, a village's page back (${tag})`, async ({
    open,
  }) => {
    const waqa = await open(`/${tag}/places/waqa-township/`, { ...DESK, javaScriptEnabled: false });
    await expect(waqa.locator('.longer-names a')).toHaveCount(4);
    await expect(waqa.locator('main')).toContainText(words.countRule);
    const daftar = await open(`/${tag}/places/daftar-township/`, { ...DESK, javaScriptEnabled: false });
    const village = daftar.locator('.within li', { has: daftar.locator(`a[href="/${tag}/places/raskam-village/"]`) });
    await expect(village).toContainText('“达布达尔乡热斯卡木村” 25.2.3');
    await village.getByRole('link').first().click();
    await daftar.locator(`main .lies-in a[href="/${tag}/places/daftar-township/"]`).click();
    await expect(daftar.locator('.within li')).toHaveCount(4);
  });

  test(`a passage is shown whole when the reader asks for it (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/places/koguxluk-township/`, { ...NARROW, javaScriptEnabled: false });
    const line = page.locator('.named-in > li', { has: page.locator('a[href="/clause/8.0.1/"]') });
    await expect(line.locator('.whole p')).toBeHidden();
    await expect(line.locator('.said').first().locator('mark')).toHaveCount(2);
    await line.locator('summary').click();
    await expect(line.locator('.whole p')).toBeVisible();
  });

  test(`a place whose name a correction doubts stands last of its kind, with that correction (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/places/`, { ...DESK, javaScriptEnabled: false });
    const last = page.locator('tbody#doubted tr').last();
    await expect(last.locator('th a').first()).toHaveAttribute('href', `/${tag}/places/tagan-township/`);
    await expect(last.locator('th a').last()).toHaveAttribute('href', `/${tag}/corrections/#correction-35`);
  });

  test(`a township's page prints whole, without the site's own doors (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/places/koguxluk-township/`);
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 20_000 && pdf.subarray(0, 5).toString() === '%PDF-');
    await page.emulateMedia({ media: 'print' });
    for (const door of ['.languages', 'header.site form', 'header.site nav']) await expect(page.locator(`${door}:visible`)).toHaveCount(0);
    await expect(page.locator('.named-in > li').last()).toBeVisible();
    await page.setViewportSize({ width: 720, height: 1000 });
    assert.deepEqual(
      await page
        .locator('.table')
        .evaluateAll((frames) =>
          frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).map((frame) => `${frame.scrollWidth} > ${frame.clientWidth}`),
        ),
      [],
    );
  });
}

test('a number that is followed from a place’s page is marked in its clause, and the others are on the way', async ({ open }) => {
  const page = await open('/zh/places/airport-economic-zone/');
  await page.locator('.figures a[data-found="机场周边的1km内"]').click();
  await expect(page.locator(':target mark.hit')).toHaveText('机场周边的1km内');
  await expect(page.locator('.hits-bar')).toContainText('“临空经济区”');
});
