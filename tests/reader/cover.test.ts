import assert from 'node:assert/strict';
import { languages } from '../../src/editions.ts';
import { holdingsOfPlan } from '../../src/plan/holdings.ts';
import { passageEntries } from '../../src/plan/entries.ts';
import { indicatorsOf } from '../../src/plan/traverse.ts';
import { nameIn } from '../../src/vocabulary/name.ts';
import { wordsOf } from '../../src/words/words.ts';
import { projectEdition } from '../kit/project.ts';
import { DESK, expect, PHONE, test } from './site.ts';

const { plans, vocabulary, ledger } = projectEdition();

for (const [name, options] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`the first screen says which plan, of which years, how long, what is in it, and that it is unofficial (${name})`, async ({
    open,
  }) => {
    const page = await open('/', { ...options, javaScriptEnabled: false });
    await expect(page.locator('h1')).toHaveCount(1);
    for (const { tag, lang } of languages) {
      const title = page.locator(`h1 > [lang="${lang}"]`);
      assert.equal((await title.textContent())!.replace(/\s+/g, ' '), plans[tag].title);
      await expect(title).toBeInViewport({ ratio: 1 });
      const facts = page.locator(`.facts-of-plan > [lang="${lang}"]`);
      await expect(facts).toBeInViewport({ ratio: 1 });
      const { chapters, sections, clauses, projects, boxes, indicators } = holdingsOfPlan(plans[tag]);
      const { parts, lastPage, years } = plans[tag];
      const counts = [lastPage, parts.length, chapters, sections, clauses, indicators, projects, boxes, ledger.length];
      for (const n of [...counts, years.base + 1, years.target]) await expect(facts).toContainText(new RegExp(`(?<!\\d)${n}(?!\\d)`));
    }
  });
}

test('the place that the cover names is written so in the passage that it leads to', async ({ open }) => {
  const page = await open('/');
  const place = page.locator('.facts-of-plan > :first-child dd').first();
  const [, words] = /^(\p{Script=Han}+)/u.exec((await place.textContent())!.trim())!;
  await place.getByRole('link').click();
  await expect(page.locator('main')).toContainText(words!);
});

test('what the cover offers to search for stands in the plan', () => {
  for (const language of languages) {
    const texts = passageEntries(plans[language.tag]).flatMap(({ cells }) => cells.map(({ text }) => text));
    for (const query of wordsOf(language).front.exampleQueries)
      assert.ok(
        texts.some((text) => text.includes(query)),
        query,
      );
  }
});

test('every town and township that the plan names leads to its page in both languages', async ({ open }) => {
  const page = await open('/');
  const townships = vocabulary.places.filter(({ kind }) => kind === 'town' || kind === 'township');
  assert.ok(townships.length > 2);
  for (const language of languages) {
    const ways = page.locator(`.ways-in[lang="${language.lang}"]`);
    for (const place of townships)
      await expect(ways.getByRole('link', { name: nameIn(place, language), exact: true })).toHaveAttribute(
        'href',
        `/${language.tag}/places/${place.id}/`,
      );
  }
});

test('the first indicator of each category stands with both of its values and leads to its page', async ({ open }) => {
  const page = await open('/', { ...PHONE, javaScriptEnabled: false });
  const rows = indicatorsOf(plans.zh);
  const leading = [...Map.groupBy(rows, ({ category }) => category).values()].map(([row]) => row!);
  const shown = page.locator('.leading li');
  await expect(shown).toHaveCount(leading.length);
  for (const [i, { id, name, values }] of leading.entries()) {
    await expect(shown.nth(i).getByRole('link')).toContainText(name.text);
    await expect(shown.nth(i).getByRole('link')).toHaveAttribute('href', `/clause/${id}/`);
    if ('base' in values) await expect(shown.nth(i).locator('dd')).toHaveText([String(values.base), String(values.target)]);
  }
});

for (const width of [320, 768, 1280, 1440]) {
  test(`each part's names stand clear of its own stretch of the line (${width} pixels)`, async ({ open }) => {
    const page = await open('/', { viewport: { width, height: 900 } });
    const rows = await page.locator('.cascade li').evaluateAll((all) =>
      all.map((row) => {
        const part = row.querySelector('.cells path')!.getBoundingClientRect();
        return Array.from(row.querySelectorAll('p a'), (link) => {
          const name = link.getBoundingClientRect();
          return name.right <= part.left || name.left >= part.right || name.bottom <= part.top + 1 || name.top >= part.bottom - 1;
        });
      }),
    );
    assert.deepEqual(
      rows,
      plans.zh.parts.map(() => languages.map(() => true)),
    );
  });
}

for (const [locale, tag] of [
  ['zh-CN', 'zh'],
  ['en-GB', 'en'],
] as const) {
  test(`a clause's number leads from the cover to the clause in the language of the browser: ${locale}`, async ({ open }) => {
    const page = await open('/', { ...PHONE, locale });
    await page.getByRole('searchbox').fill('9.2.1');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${tag}/`));
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${tag}`));
  });
}

for (const [typed, tag] of [
  ['达布达尔乡', 'zh'],
  ['yak', 'en'],
] as const) {
  test(`the cover searches in the language of what is typed: ${typed}`, async ({ open }) => {
    const page = await open('/');
    await page.getByRole('searchbox').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${tag}/search/#q=`));
  });
}
