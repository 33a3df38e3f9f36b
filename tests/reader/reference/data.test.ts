import assert from 'node:assert/strict';
import { DESK, expect, NARROW, test } from '../site.ts';
import { contrast } from './colours.ts';
import { LANGUAGES, numberIn, published } from './published.ts';

const TABLES = [
  'indicators',
  'projects',
  'figures',
  'commitments',
  'commitments-remainder',
  'consistency',
  'places',
  'terms',
  'repeats',
  'subjects',
  'subject-passages',
];

for (const [tag, words] of LANGUAGES) {
  test(`every file that the page lists exists and is as large as it says (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/data/`, { ...NARROW, javaScriptEnabled: false });
    const files = await page.locator('main a[href^="/data/"]').evaluateAll((links) =>
      links.map((link) => ({
        name: link.textContent!,
        href: link.getAttribute('href')!,
        size: link.parentElement!.querySelector('.quiet')!.textContent!,
      })),
    );
    assert.deepEqual(
      files.map(({ name }) => name),
      [
        'plan.xlsx',
        'plan.zip',
        'datapackage.json',
        ...TABLES.flatMap((name) => [`${name}.xlsx`, `${name}.csv`, `${name}.json`]),
        'plan.zh.json',
        'plan.en.json',
      ],
    );
    for (const { name, href, size } of files) {
      assert.equal(href, `/data/${name}`);
      const answer = await page.request.get(new URL(href, page.url()).href);
      assert.equal(answer.status(), 200, name);
      assert.equal(Math.ceil((await answer.body()).length / 1024), numberIn(size), name);
    }
  });

  test(`each table says how many rows it has and what its columns hold (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/data/`);
    for (const name of TABLES) {
      const section = page.locator('section', { has: page.locator(`h3#${name}`) });
      const rows = published(name);
      const withdrawn = rows.filter((row) => row['withdrawn_zh']).length;
      await expect(section.locator('h3')).toHaveText(`${words.tableNames[name as 'figures']} ${words.rowsOf(rows.length, withdrawn)}`);
      await section.locator('summary').click();
      const columns = await section.locator('details code').allTextContents();
      for (const column of new Set(published(name).flatMap((row) => Object.keys(row))))
        assert.ok(columns.includes(column), `${name}: ${column}`);
      await expect(section.locator('details dd').first()).toBeVisible();
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the samples are coloured by classes, without a style attribute, and can be read (${tag}, ${colorScheme})`, async ({ open }) => {
      const page = await open(`/${tag}/data/`, { ...DESK, colorScheme, javaScriptEnabled: false });
      assert.equal(await page.locator('main [style]').count(), 0);
      const samples = await page.locator('pre.shiki').evaluateAll((all) =>
        all.map((sample) => ({
          behind: getComputedStyle(sample).backgroundColor,
          code: sample.textContent!,
          colours: Array.from(sample.querySelectorAll('.line > span'), (token) => [getComputedStyle(token).color, token.className]),
        })),
      );
      assert.equal(samples.length, 4);
      for (const { behind, code, colours } of samples) {
        assert.match(code, /figures\.(csv|json)/);
        assert.ok(new Set(colours.map(([colour]) => colour)).size > 1, code);
        assert.ok(
          colours.every(([, name]) => name!.startsWith('code-')),
          code,
        );
        for (const [colour] of colours) assert.ok(contrast(colour!, behind) >= 4.5, `${colour} on ${behind}`);
        assert.equal(contrast(behind, colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)') < 1.6, true, behind);
      }
    });
  }
}
