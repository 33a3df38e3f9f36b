import assert from 'node:assert/strict';
import { DESK, expect, NARROW, test } from '../site.ts';
import { status } from '../search/reader.ts';
import { LANGUAGES, numberIn, published } from './published.ts';

for (const [tag] of LANGUAGES) {
  test(`the letters lead to their terms (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/terms/`, NARROW);
    const letters = page.locator('.jump').getByRole('link');
    const names = await letters.allTextContents();
    assert.ok(names.length > 15);
    assert.deepEqual(await page.locator('.terms h2').allTextContents(), names);
    for (const i of [0, 7, names.length - 1]) {
      await letters.nth(i).click();
      await expect(page.locator('.terms h2').nth(i)).toBeInViewport();
      await expect(page.locator('.terms').nth(i).locator('dt').first()).toBeVisible();
    }
  });

  test(`every term stands there once under its permanent anchor, in both languages, also without a script (${tag})`, async ({ open }) => {
    const terms = published('terms');
    const page = await open(`/${tag}/terms/#${terms[500]!['id']}`, { ...DESK, javaScriptEnabled: false });
    await expect(page.locator('.terms div:target')).toBeInViewport();
    const shown = new Map(
      await page
        .locator('.terms dl > div')
        .evaluateAll((all) =>
          all.map(
            (entry) =>
              [
                entry.id,
                [entry.querySelector('dt')!.firstElementChild!.textContent!, entry.querySelector('dt > [lang]')!.textContent!],
              ] as const,
          ),
        ),
    );
    const other = tag === 'zh' ? 'en' : 'zh';
    assert.deepEqual(
      shown,
      new Map(
        [...shown.keys()]
          .map((id) => [id, terms.find((term) => term['id'] === id)])
          .map(([id, term]) => [id as string, [(term as never)[`term_${tag}`], (term as never)[`term_${other}`]]]),
      ),
    );
    assert.equal(shown.size, terms.length);
    await expect(page.locator('h1 .total')).toHaveText(String(terms.length));
  });

  test(`a count leads to the search that finds as many (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/terms/`);
    const counted = await page.locator('.terms dd > a').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href')!,
        count: Number(/\d+/.exec(link.textContent!)![0]),
        form: link.closest('div')!.querySelector('dt')!.firstElementChild!.textContent!,
      })),
    );
    const quoted = counted.find(({ form, count }) => /[“”"]/.test(form) && count > 0)!;
    const most = [...counted].sort((a, b) => b.count - a.count)[0]!;
    const middle = [300, 900, 1500].map((i) => counted.slice(i).find(({ count }) => count > 1)!);
    for (const { href, count } of [quoted, most, ...middle]) {
      await page.goto(new URL(`/${tag}/terms/`, page.url()).href);
      const link = page.locator(`.terms dd > a[href="${href}"]`).first();
      await page
        .locator('.terms', { has: page.locator(`dd > a[href="${href}"]`) })
        .first()
        .locator('summary')
        .click();
      await link.click();
      await expect
        .poll(async () => numberIn((await status(page).textContent())!.replace(/“[^”]*”|"[^"]*"/, '')), decodeURIComponent(href))
        .toBe(count);
    }
  });

  test(`a term that the plan itself spells out opens that clause (${tag})`, async ({ open }) => {
    const page = await open(`/${tag}/terms/`);
    const explained = published('terms').filter(({ explained: clause }) => clause);
    const links = await page
      .locator('.terms dd a.path')
      .evaluateAll((all) => all.map((link) => `${link.closest('div')!.id} ${link.getAttribute('href')}`));
    const passagesOf = (term: (typeof explained)[number]) => String(term['explained']).split(' ');
    assert.deepEqual(links.sort(), explained.flatMap((term) => passagesOf(term).map((id) => `${term['id']} /clause/${id}/`)).sort());
    const term = explained.find((each) => each['id'] === 'six-functional-areas')!;
    await expect(page.locator(`[id="${term['id']}"]`)).toContainText(String(term[`explanation_${tag}`]));
    await page.goto(`${page.url()}#${term['id']}`);
    await page.locator(`[id="${term['id']}"] a.path`).click();
    await expect(page.locator('.clause.plan')).toContainText(String(term['term_zh']));
    assert.equal(await page.locator(`[id="${term['explained']}"]`).count(), 1);
  });

  test(`the address of a term opens its letter, whatever the list was narrowed to (${tag})`, async ({ open }) => {
    const terms = published('terms');
    const page = await open(`/${tag}/terms/#${terms[500]!['id']}`, NARROW);
    await expect(page.locator('.terms div:target')).toBeInViewport();
    await page.locator('#term-filter input').fill('牦牛');
    await expect(page.locator('.terms div:target')).toBeHidden();
    const shown = terms.filter(({ term_zh }) => String(term_zh).includes('牦牛')).length;
    assert.ok(Number(await page.locator('.terms dl > div:visible').count()) >= shown && shown > 0);
    await page.evaluate((id) => (location.hash = id), String(terms[900]!['id']));
    await expect(page.locator('.terms div:target')).toBeInViewport();
  });
}
